import {
  DeletedTextRun,
  InsertedTextRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { noteMark, pack } from '../../test/circular-352'
import { placeAt, readDocument } from './index'

const MEGABYTE = 1_048_576

/** A Word file with this text of its main part, and other parts beside it. */
function wordFile(xml: string, others: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({ 'word/document.xml': strToU8(xml), ...others })
}

async function codesOf(bytes: Uint8Array): Promise<string[]> {
  const { text, findings } = await readDocument(bytes)
  expect(text).toBe('')
  return findings.map(({ code }) => code)
}

describe('a Word file', () => {
  it('gives tracked changes as accepted, and notes at the end under their marks', async () => {
    const change = { id: 1, author: 'Secretariat', date: '2021-10-13T08:00:00Z' }
    const paragraph = new Paragraph({
      children: [
        new TextRun('On '),
        new DeletedTextRun({ ...change, text: '6' }),
        new InsertedTextRun({ ...change, id: 2, text: '7' }),
        new TextRun(' Decem\u00adber, Geneva time'),
        noteMark(),
      ],
    })
    const { text } = await readDocument(await pack([paragraph]))
    expect(text).toBe('On 7 December, Geneva time[1]\n\n[1]\tThe zone of the seat.')
  })

  it('says of every cell which one it was', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
    const rows = [
      ['Ref:', 'TSB Circular 352'],
      ['Tel:', '+41 22 730 6301'],
    ].map((row) => new TableRow({ children: row.map(cell) }))
    const { text, map } = await readDocument(await pack([new Table({ rows })]))
    expect(text).toBe('Ref:\tTSB Circular 352\nTel:\t+41 22 730 6301')
    expect(placeAt(map, text.indexOf('+41'))?.cell).toEqual({ table: 1, row: 2, column: 2 })
  })
})

describe('a hostile Word file is refused with its reason', () => {
  it('one that unpacks to a thousand times its size', async () => {
    const zeros = new Uint8Array(40 * MEGABYTE).fill(32)
    expect(await codesOf(wordFile('', { 'word/a.xml': zeros }))).toEqual(['expands-too-far'])
  })

  it('one that states small sizes and unpacks to large ones', async () => {
    const bomb = wordFile('', { 'word/a.xml': new Uint8Array(40 * MEGABYTE).fill(32) })
    const view = new DataView(bomb.buffer)
    for (let at = 0; at < bomb.length - 30; at++) {
      const signature = view.getUint32(at, true)
      if (signature === 0x04034b50) view.setUint32(at + 22, 10, true)
      if (signature === 0x02014b50) view.setUint32(at + 24, 10, true)
    }
    expect(await codesOf(bomb)).toEqual(['expands-too-far'])
  })

  it('one of too many parts', async () => {
    const parts: Record<string, Uint8Array> = {}
    for (let index = 0; index < 2_100; index++) parts[`a${index}`] = new Uint8Array(0)
    expect(await codesOf(wordFile('', parts))).toEqual(['too-many-entries'])
  })

  it.each([
    '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w>&x;</w>',
    '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w>&b;</w>',
    '<!doctype w SYSTEM "http://localhost/w.dtd"><w/>',
  ])('one that declares entities: %s', async (xml) => {
    expect(await codesOf(wordFile(xml))).toEqual(['entities-refused'])
  })

  it('one whose elements lie ten thousand deep', async () => {
    const xml = `${'<w:p>'.repeat(10_000)}x${'</w:p>'.repeat(10_000)}`
    expect(await codesOf(wordFile(xml))).toEqual(['nested-too-deep'])
  })

  it('one that is cut short, and one that is no document', async () => {
    const whole = await pack([new Paragraph('Dear Sir/Madam,')])
    expect(await codesOf(whole.subarray(0, whole.length / 2))).toEqual(['document-damaged'])
    expect(await codesOf(wordFile('<w:document><w:body>'))).toEqual(['document-damaged'])
    expect(await codesOf(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toEqual([
      'format-not-read',
    ])
  })

  it('one with programs is read without them', async () => {
    const parts = unzipSync(await pack([new Paragraph('Dear Sir/Madam,')]))
    const file = zipSync({ ...parts, 'word/vbaProject.bin': strToU8('Sub AutoOpen()') })
    const { text, findings } = await readDocument(file)
    expect(text).toBe('Dear Sir/Madam,')
    expect(findings).toMatchObject([{ code: 'macros-left-out', severity: 'warning' }])
  })
})
