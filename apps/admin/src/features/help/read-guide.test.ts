import { LANGUAGES } from '@u4ssc/domain'
import { micromark } from 'micromark'
import { expect, it } from 'vitest'
import { readGuide } from './read-guide'

const guides = await Promise.all(
  LANGUAGES.map(async (language) => ({ language, text: await readGuide(language) })),
)
const outlineOf = (text: string) =>
  micromark(text)
    .match(/<(?:h[12]|[ou]l|li|p)>/g)
    ?.join('')
const english = guides.find(({ language }) => language === 'en')?.text ?? ''

it.each(guides)('the guide in $language has the sections and steps of the English one', (guide) => {
  expect(english.match(/^## /gm)).toHaveLength(13)
  expect(outlineOf(guide.text)).toBe(outlineOf(english))
})

it.each(guides)('the guide in $language has no stray asterisks, images or links', ({ text }) => {
  expect(micromark(text)).not.toMatch(/\*\*|<img|<a /)
})

it.each(guides)('the guide in $language has at most 260 lines', ({ text }) => {
  expect(text.split('\n').length).toBeLessThanOrEqual(260)
})
