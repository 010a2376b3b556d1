import { Paragraph, TextRun } from 'docx'
import { readCircular } from '@u4ssc/domain/circulars'
import { beforeAll, describe, expect, it } from 'vitest'
import { ExpectedSchema, scoreLetter } from '../../domain/test/letters/score-letter'
import { readDocument } from '../src/reading/index'
import { pack } from './circular-352'
import { expectedFacts, letterText } from './letter-files'
import { LIBREOFFICE_FORMATS, throughLibreOffice } from './libreoffice-files'

/** The public cases, and a letter in each of the languages that they lack and a bare machine can print. */
const LETTERS = [
  '00-tsb-circular-352',
  '01-tsb-collective-letter-2-tsag',
  '02-tsb-circular-148',
  '03-circular-letter-7-lcce-79',
  '04-tsb-circular-68',
  '05-addendum-2-circular-letter-1-lcce-44',
  '06-circulaire-administrative-cace-560',
  '07-carta-colectiva-tsb-9-sg3rg-lac',
  '08-cbd-notification-2022-036',
  '60-ru-tsb-circular-214-tashkent-forum',
]

/** Their text is one line for a whole page of the letter; printed, it breaks within names and numbers. */
const IN_ONE_LINE = new Set([
  '03-circular-letter-7-lcce-79',
  '04-tsb-circular-68',
  '07-carta-colectiva-tsb-9-sg3rg-lac',
  '08-cbd-notification-2022-036',
])

let fileOf: ReturnType<typeof throughLibreOffice>

beforeAll(async () => {
  const files = new Map<string, Uint8Array>()
  for (const name of LETTERS) {
    files.set(name, await pack(paragraphsOf(letterText(`letters/${name}`))))
  }
  fileOf = throughLibreOffice(files)
})

describe.each(LETTERS)('%s', (name) => {
  const formats = LIBREOFFICE_FORMATS.filter((format) => format !== 'pdf' || !IN_ONE_LINE.has(name))
  it.each(formats)('as LibreOffice writes .%s states what its text states', async (format) => {
    const expected = ExpectedSchema.parse(expectedFacts(`letters/${name}`))
    const { text } = await readDocument(fileOf(name, format))
    const ofFile = scoreLetter(readCircular(text), expected)
    const ofText = scoreLetter(readCircular(letterText(`letters/${name}`)), expected)
    expect(ofFile).toEqual(ofText)
  })
})

/** Blank lines part paragraphs; within one, lines end where its author ended them. */
function paragraphsOf(letter: string): Paragraph[] {
  return letter.split(/\n[ \t]*\n/).map((block) => {
    const lines = block.split('\n')
    const runs = lines.map((text, index) => new TextRun({ text, break: index === 0 ? 0 : 1 }))
    return new Paragraph({ children: runs })
  })
}
