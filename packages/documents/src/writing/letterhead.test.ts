import { readCircular } from '@u4ssc/reader'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { structureOf } from '../../test/pdf-structure'
import { circularToDocx } from './circular-to-docx'
import { circularToPdf } from './circular-to-pdf'
import type { Letterhead } from './letterhead'
import { plainList, writeList } from './lists/index'

/** 30 × 10 pixels. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAB4AAAAKCAIAAAAsFXl4AAAAFklEQVR42mNgiFpAKzRq9KjRo0aTggAbTiUI6IKO7wAAAABJRU5ErkJggg=='

const LETTERHEAD: Letterhead = {
  logo: {
    content: Uint8Array.from(atob(PNG), (sign) => sign.charCodeAt(0)),
    ...{ type: 'image/png', alternativeText: 'Logo of the Bureau', width: 30, height: 10 },
  },
  lines: ['Example Bureau'],
}

const list = (letterhead?: Letterhead) =>
  plainList({
    ...{ language: 'ar', meeting: 'Sixth Meeting', heading: 'Registrations' },
    ...(letterhead && { letterhead }),
    table: { columnHeaders: ['Name'], rows: [['Ana']] },
  })

it('a PDF begins with the logo, its alternative text, and the lines', async () => {
  const file = await structureOf(await writeList(list(LETTERHEAD), 'pdf'))
  expect(file.alternatives).toEqual(['Logo of the Bureau'])
  expect(file.text).toMatch(/^ExampleBureauSixthMeeting/)
})

it('a Word file has the logo in its proportions, at most 7 cm wide and 2 cm high', async () => {
  const parts = unzipSync(await writeList(list(LETTERHEAD), 'docx'))
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(Object.keys(parts).filter((name) => name.endsWith('.png'))).toHaveLength(1)
  expect(text).toContain('descr="Logo of the Bureau"')
  const [, width = 0, height = 0] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(text) ?? []
  const centimetre = 360_000
  expect(Number(width) / centimetre).toBeCloseTo(6, 1)
  expect(Number(height) / centimetre).toBeCloseTo(2, 1)
})

it('a circular begins with the logo', async () => {
  const { circular } = readCircular('Ref: TSB Circular 400\n\nSubject: Workshop on Water')
  const { logo } = LETTERHEAD
  const file = await structureOf(await circularToPdf(circular, { logo }))
  expect(file.alternatives).toEqual(['Logo of the Bureau'])
  const parts = unzipSync(await circularToDocx(circular, { logo }))
  expect(Object.keys(parts).filter((name) => name.endsWith('.png'))).toHaveLength(1)
})

it('a list without a letterhead begins with the meeting', async () => {
  const file = await structureOf(await writeList(list(), 'pdf'))
  expect(file.alternatives).toEqual([])
  expect(file.text).toMatch(/^SixthMeeting/)
})
