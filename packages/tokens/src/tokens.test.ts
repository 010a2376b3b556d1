import { describe, expect, it } from 'vitest'
import { COLOURS, lightDark, MODES } from './colours'
import type { ColourName } from './colours'
import { writeTokensCss } from './tokens-css'

/** The least contrast of small text, by WCAG 2.2, 1.4.3. */
const AA = 4.5

describe.each(MODES)('in %s colours', (mode) => {
  it.each<[ColourName, ColourName]>([
    ['ink', 'paper'],
    ['ink', 'surface'],
    ['ink', 'sheet'],
    ['ink', 'accent-wash'],
    ['ink', 'quoted'],
    ['ink', 'quoted-lit'],
    ['ink-soft', 'paper'],
    ['ink-soft', 'surface'],
    ['accent', 'paper'],
    ['accent', 'surface'],
    ['accent-ink', 'accent'],
    ['positive', 'paper'],
    ['caution', 'paper'],
    ['negative', 'paper'],
    ['negative', 'negative-wash'],
    ['ink', 'negative-wash'],
  ])('%s on %s has enough contrast to read', (text, background) => {
    const [ink, paper] = [COLOURS[text][mode], COLOURS[background][mode]]
    expect(contrastOf(ink, paper)).toBeGreaterThanOrEqual(AA)
  })
})

it('the style sheet has each colour as a property that follows the scheme of the page', () => {
  const css = writeTokensCss()
  expect(css).toContain(`  --accent: ${lightDark('accent')};`)
  expect(css.match(/light-dark/g)).toHaveLength(Object.keys(COLOURS).length)
})

/** Returns the ratio of two colours by WCAG: 1 if they are equal, 21 for black and white. */
function contrastOf(one: string, other: string): number {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
