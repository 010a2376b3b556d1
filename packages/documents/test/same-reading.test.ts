import { Paragraph, TextRun } from 'docx'
import { readCircular } from '@u4ssc/reader'
import { beforeAll, describe, expect, it } from 'vitest'
import { missesOf, scoreLetter } from '../../reader/test/letters/score/index.mjs'
import { locationAt, readDocument } from '../src/reading/index'
import { circular352, pack, toDocx, toHtml } from './circular-352'
import { escapeHtml, expectedFacts, letterText, printPdf } from './letter-files'

const LETTERS = [
  'letters/public/00-tsb-circular-352',
  'letters/own/32-circulaire-tsb-118',
  'letters/own/78-ar-tsb-circular-176-cairo-workshop',
] as const

const PICTURE = '<div style="height: 5cm; background: linear-gradient(red, blue)"></div>'

const files = new Map<string, Uint8Array>()

beforeAll(async () => {
  const [first, ...others] = LETTERS
  const built = circular352()
  files.set(`${first}.docx`, await toDocx(built))
  files.set(`${first}.html`, encode(toHtml(built)))
  for (const path of others) {
    const lines = letterText(path).split('\n')
    files.set(`${path}.docx`, await pack(lines.map(paragraphOf)))
    files.set(`${path}.html`, encode(pageOf(lines, path.includes('-ar-'))))
  }
  for (const path of LETTERS) files.set(`${path}.txt`, encode(letterText(path)))
  const pages = LETTERS.map((path) => new TextDecoder().decode(files.get(`${path}.html`)))
  const printed = await printPdf([...pages, PICTURE])
  files.set('picture.pdf', printed.at(-1) ?? new Uint8Array())
  LETTERS.forEach((path, index) => files.set(`${path}.pdf`, printed[index] ?? new Uint8Array()))
})

describe.each(LETTERS)('%s', (path) => {
  it.each(['txt', 'docx', 'html', 'pdf'])(
    'as %s states every fact of the letter',
    async (format) => {
      const file = files.get(`${path}.${format}`) ?? new Uint8Array()
      const document = await readDocument(file, { name: `letter.${format}` })
      expect(document).toMatchObject({ format, findings: [] })
      const score = scoreLetter(readCircular(document.text), expectedFacts(path))
      expect(missesOf(score)).toEqual({ missed: [], falseFacts: [] })
    },
  )
})

it('a PDF of pictures is reported, and one with too many pages is not read', async () => {
  const file = files.get('picture.pdf') ?? new Uint8Array()
  const scan = await readDocument(file)
  expect(scan).toMatchObject({ text: '', findings: [{ code: 'scan-without-text' }] })
  const long = await readDocument(file, { limits: { maxPages: 0 } })
  expect(long).toMatchObject({ text: '', findings: [{ code: 'too-many-pages' }] })
})

it('a fact of a PDF leads back to its line on the page', async () => {
  const { text, map } = await readDocument(files.get(`${LETTERS[0]}.pdf`) ?? new Uint8Array())
  const spans = Object.values(readCircular(text).evidence).flatMap((fact) => fact.spans)
  const places = spans.map(({ start }) => locationAt(map, start))
  expect(places).not.toContain(undefined)
  expect(locationAt(map, text.indexOf('Circular 352'))).toMatchObject({
    page: 1,
    box: { height: 10.5 },
  })
})

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Blanks and tabs are the author's own. */
function paragraphOf(line: string): Paragraph {
  return new Paragraph({ children: [new TextRun(line)] })
}

function pageOf(lines: readonly string[], isRightToLeft: boolean): string {
  const direction = isRightToLeft ? 'rtl' : 'ltr'
  const paragraphs = lines.map((line) => `<p>${escapeHtml(line).replaceAll('\t', '&emsp;')}</p>`)
  return `<!doctype html><meta charset="utf-8"><body dir="${direction}">${paragraphs.join('\n')}</body>`
}
