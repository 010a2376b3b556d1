import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIRST_READING } from '../../../test/first-reading'
import { hostileCirculars } from '../../../test/hostile-circulars'
import { circularOf } from '../model/index'
import { renderCircular } from './render-circular'

const { circular } = FIRST_READING

function write(paragraph: string): string {
  const paragraphs = [{ number: null, text: paragraph, items: [] }]
  const bare = { ...circularOf(), language: 'en' as const, paragraphs }
  return renderCircular(bare, { format: 'markdown' }).trim()
}

describe('a circular written as Markdown', () => {
  const markdown = renderCircular(circular, { format: 'markdown' })

  it('has its subject as heading and an anchor for every numbered paragraph', () => {
    expect(markdown).toContain('\n\n## Sixth Meeting of the United for Smart Sustainable Cities')
    expect(markdown.match(/^<a id="p\d+"><\/a>\*\*\d+\*\* /gm)).toEqual(
      ['1', '2', '3', '4', '5', '6'].map((number) => `<a id="p${number}"></a>**${number}** `),
    )
  })

  it('lists addressees and items', () => {
    expect(markdown).toContain(
      '**To:**\n\n- Administrations of Member States of the Union\n- ITU-T',
    )
    expect(markdown).toContain(':\n\n- Discuss U4SSC activities;\n- Provide an update')
  })

  it.each([
    ['3. Any other business', '3\\. Any other business'],
    ['3) Any other business', '3\\) Any other business'],
    ['- not a point', '\\- not a point'],
    ['# not a heading', '\\# not a heading'],
    ['=== not a line', '\\=== not a line'],
    ['*not* _so_ `at` [all](x)', '\\*not\\* \\_so\\_ \\`at\\` \\[all\\](x)'],
    ['<b>&amp;', '\\<b\\>\\&amp;'],
    ['    no code', 'no code'],
    ['a 1.5 m - wide = gap', 'a 1.5 m - wide = gap'],
  ])('escapes words that look like markup: %s', (words, escaped) => {
    expect(write(words)).toBe(escaped)
  })

  it('links exact web addresses, without the text after them', () => {
    expect(write('see https://itu.int/go/a_b?x=*1 (or http://itu.int/).')).toBe(
      'see <https://itu.int/go/a_b?x=*1> (or <http://itu.int/>).',
    )
  })

  it('contains no markup of the letter', () => {
    fc.assert(
      fc.property(hostileCirculars(), (hostile) => {
        const written = renderCircular(hostile, { format: 'markdown' })
          .replace(/^<a id="p[^"<>]*"><\/a>/gm, '')
          .replace(/\\[\\`*_[\]<>&~|#]/g, '')
          .replace(/<https?:[^\s<>]*>/g, '')
        expect(written).not.toMatch(/[<>&`~|[\]]/)
        // What is left of these was written by us, at the places where they belong
        expect(written.replace(/^#{2,3} |^\*\*|\*\*(?= |\n|$)/gm, '')).not.toMatch(/[*#_]/)
      }),
    )
  })
})
