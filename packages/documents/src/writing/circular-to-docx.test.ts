import { LANGUAGES } from '@u4ssc/domain'
import type { Circular } from '@u4ssc/domain/circulars'
import { readCircular } from '@u4ssc/reader'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { circulars } from '../../../domain/test/circular-arbitraries'
import { letterPath, letterText, PUBLIC_LETTERS } from '../../test/letter-files'
import { readDocument } from '../reading/index'
import { circularToDocx } from './circular-to-docx'

async function throughWord(circular: Circular): Promise<Circular> {
  const { text, findings } = await readDocument(await circularToDocx(circular))
  expect(findings).toEqual([])
  return readCircular(text).circular
}

describe('a circular written as a Word file reads back as itself', () => {
  it.each(PUBLIC_LETTERS)('%s', async (name) => {
    const { circular } = readCircular(letterText(letterPath(name)))
    expect(await throughWord(circular)).toEqual(circular)
  })

  it.each(LANGUAGES)('with all optional parts, in %s', async (language) => {
    const letters = fc.oneof(circulars(language), circulars(language, { isTricky: true }))
    await fc.assert(
      fc.asyncProperty(letters, async (circular) => {
        expect(await throughWord(circular)).toEqual(circular)
      }),
    )
  })
})

describe('a Word file of a circular', () => {
  it('states its title, author and language', async () => {
    const { circular } = readCircular(letterText('letters/public/00-tsb-circular-352'))
    const { core, styles } = await partsOf(circular)
    expect(core).toContain('<dc:title>TSB Circular 352: Sixth Meeting')
    expect(core).toContain('<dc:creator>INTERNATIONAL TELECOMMUNICATION UNION</dc:creator>')
    expect(styles).toMatch(/<w:lang [^>]*w:val="en-GB"/)
  })

  it('is right to left in Arabic, except for numbers and addresses', async () => {
    const { circular } = readCircular(
      letterText('letters/own/78-ar-tsb-circular-176-cairo-workshop'),
    )
    const { main, styles } = await partsOf(circular)
    expect(styles).toMatch(/<w:lang [^>]*w:bidi="ar-SA"/)
    expect(main).toContain('<w:bidiVisual/>')
    const paragraphs = main.match(/<w:p>.*?<\/w:p>/gs) ?? []
    const about = (words: string) => paragraphs.find((paragraph) => paragraph.includes(words))
    expect(about('+41 22 730 6112')).toMatch(/<w:bidi w:val="false"\/>/)
    expect(about('الموضوع')).toMatch(/<w:bidi\/>/)
  })

  it('contains no character that XML forbids', async () => {
    const { circular } = readCircular(letterText('letters/public/00-tsb-circular-352'))
    const { main } = await partsOf({ ...circular, subject: 'A\u0007 & \ud800<B>' })
    expect(main).toContain('A &amp; &lt;B&gt;')
  })
})

async function partsOf(circular: Circular) {
  const parts = unzipSync(await circularToDocx(circular))
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  return {
    main: part('word/document.xml'),
    styles: part('word/styles.xml'),
    core: part('docProps/core.xml'),
  }
}
