import { Paragraph, TextRun } from 'docx'
import type { Reading } from '@u4ssc/domain/circulars'
import { readCircular } from '@u4ssc/reader'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDocument } from '../src/reading/index'
import { pack } from './circular-352'
import { letterPath, letterText, PUBLIC_LETTERS } from './letter-files'
import { LIBREOFFICE_FORMATS, throughLibreOffice } from './libreoffice-files'

/** The public letters, and some in the languages that these are not in. */
const LETTERS = [
  ...PUBLIC_LETTERS,
  '60-ru-tsb-circular-214-tashkent-forum',
  '64-ru-collective-letter-6-20',
  'zh4-escap-egm-trade',
  '77-zh-bdt-dm-22-0187-bangkok-training',
  '102-zh-tsb-circular-267-hangzhou',
  '78-ar-tsb-circular-176-cairo-workshop',
  '81-ar-collective-letter-3-5',
  '83-ar-bdt-dm-22-118-manama',
]

let fileOf: ReturnType<typeof throughLibreOffice>

beforeAll(async () => {
  const files = new Map<string, Uint8Array>()
  for (const name of LETTERS) {
    files.set(name, await pack(paragraphsOf(letterText(letterPath(name)))))
  }
  fileOf = throughLibreOffice(files)
})

/** Files that are read worse than their text; leave the list as soon as one is read as well. */
const READ_WORSE = new Set(['08-cbd-notification-2022-036.pdf'])

describe.each(LETTERS)('%s', (name) => {
  for (const format of LIBREOFFICE_FORMATS) {
    const test = READ_WORSE.has(`${name}.${format}`) ? it.fails : it
    test(`as LibreOffice writes .${format} reads as its text does`, async () => {
      const { text } = await readDocument(fileOf(name, format))
      const ofText = readCircular(letterText(letterPath(name)))
      expect(factsOf(readCircular(text), format)).toEqual(factsOf(ofText, format))
    })
  }
})

/** All facts, as they are read aloud. */
function factsOf({ circular, meetings }: Reading, format: string): unknown {
  return JSON.parse(JSON.stringify({ circular, meetings }), (_key, value: unknown) =>
    typeof value === 'string' ? asRead(value, format) : value,
  )
}

/**
 * Where a line ends in a page or an annex is no fact, nor is the blank between Chinese signs and
 * others. LibreOffice does not say in a PDF what the marks of Arabic letters are.
 */
function asRead(value: string, format: string): string {
  const words = value
    .replace(/\s+/g, ' ')
    .replace(/ ?(\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]) ?/gu, '$1')
  return format === 'pdf' ? words.replace(/[\u064b-\u0652]/g, '') : words
}

const IS_ARABIC = /[\u0600-\u06ff]/

/** Blank lines part paragraphs; within one, lines end where its author ended them. */
function paragraphsOf(letter: string): Paragraph[] {
  const bidirectional = /[\u0600-\u06ff]{3}/.test(letter.slice(0, 400))
  return letter.split(/\n[ \t]*\n/).map((block) => {
    const runs = block.split('\n').map((text, index) => {
      const rightToLeft = bidirectional && IS_ARABIC.test(text)
      return new TextRun({ text, rightToLeft, break: index === 0 ? 0 : 1 })
    })
    return new Paragraph({ children: runs, bidirectional, spacing: { after: 160 } })
  })
}
