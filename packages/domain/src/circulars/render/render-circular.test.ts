import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIRST_READING } from '../../../test/first-reading'
import { hostileCirculars } from '../../../test/hostile-circulars'
import { renderCircular } from './render-circular'

describe('a circular written as HTML', () => {
  const html = renderCircular(FIRST_READING.circular, { format: 'html' })

  it('has an anchor for every numbered paragraph, with its number', () => {
    expect(html.match(/<li id="p\d+" value="\d+">/g)).toEqual(
      ['1', '2', '3', '4', '5', '6'].map((number) => `<li id="p${number}" value="${number}">`),
    )
  })

  it('states the language of the letter, and that of the labels if it differs', () => {
    expect(html).toMatch(/^<article class="circular" lang="en" dir="ltr">/)
    expect(html).toContain('<dt>Ref</dt><dd>TSB Circular 352</dd>')
    const arabic = renderCircular(FIRST_READING.circular, { format: 'html', language: 'ar' })
    expect(arabic).toMatch(/^<article class="circular" lang="en" dir="ltr">/)
    expect(arabic).toContain('<dt lang="ar" dir="rtl">المرجع</dt><dd>TSB Circular 352</dd>')
    expect(arabic).toContain(
      '<time datetime="2021-10-13" lang="ar" dir="rtl">13 أكتوبر 2021</time>',
    )
  })

  it('keeps the digits of a telephone number in order in a letter from right to left', () => {
    const arabic = { ...FIRST_READING.circular, language: 'ar' as const }
    const written = renderCircular(arabic, { format: 'html' })
    expect(written).toMatch(/^<article class="circular" lang="ar" dir="rtl">/)
    expect(written).toContain('<dt>الهاتف</dt><dd dir="ltr">+41 22 730 6301</dd>')
  })

  it('contains no markup of the letter, and closes every element in order', () => {
    fc.assert(
      fc.property(hostileCirculars(), (hostile) => {
        const written = renderCircular(hostile, { format: 'html' })
        const open: string[] = []
        for (const [tag, slash, name = ''] of written.matchAll(/<(\/?)([^>\s]*)[^>]*>/g)) {
          expect(tag).toMatch(
            /^<\/?(?:article|header|section|div|dl|dt|dd|h2|h3|p|ol|ul|li|time|br)(?: [a-z]+="[^"<>]*")*>$/,
          )
          if (name === 'br') continue
          if (slash === '') open.push(name)
          else expect(open.pop()).toBe(name)
        }
        expect(open).toEqual([])
        expect(written.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/)
      }),
    )
  })
})
