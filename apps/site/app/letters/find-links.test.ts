import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findLinks } from './find-links'

const linksIn = (text: string) => findLinks(text).flatMap(({ href }) => href ?? [])

it.each([
  ['Write to u4ssc@itu.int.', ['mailto:u4ssc@itu.int']],
  ['See https://www.itu.int/en/ITU-T/ssc, then come.', ['https://www.itu.int/en/ITU-T/ssc']],
  ['(www.itu.int/go/u4ssc)', ['http://www.itu.int/go/u4ssc']],
  ['网址：https://www.itu.int/zh。', ['https://www.itu.int/zh']],
  ['javascript:alert(1) and 10:30 are no addresses', []],
])('%s', (text, links) => {
  expect(linksIn(text)).toEqual(links)
})

it('no character of a text is lost', () => {
  const parts = fc.array(fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress()))
  fc.assert(
    fc.property(parts, (texts) => {
      const text = texts.join(' ')
      expect(
        findLinks(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
