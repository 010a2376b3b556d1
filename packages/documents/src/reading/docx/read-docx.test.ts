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
import { noteMark, pack } from '../../../test/circular-352'
import { locationAt, readDocument } from '../index'

const MEGABYTE = 1_048_576

/** A Word file with this text of its main part, and other parts. */
function wordFile(xml: string, others: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({ 'word/document.xml': strToU8(xml), ...others })
}

async function codesOf(bytes: Uint8Array): Promise<string[]> {
  const { text, findings } = await readDocument(bytes)
  expect(text).toBe('')
  return findings.map(({ code }) => code)
}

describe('a Word file', () => {
  it('reads tracked changes as accepted, and puts notes at the end with their marks', async () => {
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

  it('has the row and column of every cell', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
    const rows = [
      ['Ref:', 'TSB Circular 352'],
      ['Tel:', '+41 22 730 6301'],
    ].map((row) => new TableRow({ children: row.map(cell) }))
    const { text, map } = await readDocument(await pack([new Table({ rows })]))
    expect(text).toBe('Ref:\tTSB Circular 352\nTel:\t+41 22 730 6301')
    expect(locationAt(map, text.indexOf('+41'))?.cell).toEqual({ table: 1, row: 2, column: 2 })
  })
})

/** Word XML as Word writes it, by hand: a whole file around these paragraphs. */
async function written(body: string, others: Record<string, string> = {}): Promise<Uint8Array> {
  const parts = unzipSync(await pack([new Paragraph('')]))
  const main = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
      xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
      xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${body}</w:body></w:document>`
  const texts = Object.entries({ ...others, 'word/document.xml': main })
  return zipSync({
    ...parts,
    ...Object.fromEntries(texts.map(([name, xml]) => [name, strToU8(xml)])),
  })
}

const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const boxed = `<w:txbxContent><w:p>${run('In a box')}</w:p></w:txbxContent>`

describe('Word XML written by hand', () => {
  it.each([
    [
      'fields as they were last shown',
      `${run('Page ')}${field('begin')}<w:r><w:instrText> DATE </w:instrText></w:r>${field('separate')}${run('7 May')}${field('end')}`,
      'Page 7 May',
    ],
    [
      'simple fields',
      `<w:fldSimple w:instr=" NUMPAGES ">${run('4')}</w:fldSimple>${run(' pages')}`,
      '4 pages',
    ],
    [
      'runs that are embedded in another direction, or marked',
      `<w:dir w:val="rtl">${run('الاتحاد ')}</w:dir><w:customXml w:element="a">${run('ITU')}</w:customXml>`,
      'الاتحاد ITU',
    ],
    [
      'words that moved, where they are now',
      `<w:moveFrom w:id="1">${run('old ')}</w:moveFrom><w:moveTo w:id="2">${run('new ')}</w:moveTo>${run('place')}`,
      'new place',
    ],
    [
      'soft and hard hyphens',
      `<w:r><w:t>Decem</w:t><w:softHyphen/><w:t>ber</w:t></w:r><w:r><w:t>, ITU</w:t><w:noBreakHyphen/><w:t>T</w:t></w:r>`,
      'December, ITU\u2011T',
    ],
    [
      'the words of a text box once',
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${boxed}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${boxed}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      'In a box',
    ],
    [
      'runs from the right',
      `<w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">الاتحاد </w:t></w:r>${run('(ITU)')}`,
      'الاتحاد (ITU)',
    ],
    [
      'breaks and tabs',
      '<w:r><w:t>Ref:</w:t><w:tab/><w:t>352</w:t><w:br/><w:t>COM 3</w:t></w:r>',
      'Ref:\t352\nCOM 3',
    ],
  ])('is read as %s', async (_, paragraph, text) => {
    expect((await readDocument(await written(`<w:p>${paragraph}</w:p>`))).text).toBe(text)
  })

  it('has numbered list paragraphs, with the items within them', async () => {
    const level = (number: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1')}${level(1, 'bullet', '•')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num></w:numbering>`
    const point = (words: string, depth: number) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="7"/></w:numPr></w:pPr>${run(words)}</w:p>`
    const body = [point('One', 0), point('first', 1), point('second', 1), point('Two', 0)].join('')
    const { text } = await readDocument(await written(body, { 'word/numbering.xml': numbering }))
    expect(text).toBe('1\tOne\n•\tfirst\n•\tsecond\n2\tTwo')
  })
})

describe('a hostile Word file is refused with its reason', () => {
  it('with a thousand times its size when unpacked', async () => {
    const zeros = new Uint8Array(40 * MEGABYTE).fill(32)
    expect(await codesOf(wordFile('', { 'word/a.xml': zeros }))).toEqual(['expands-too-far'])
  })

  it('with a false unpacked size', async () => {
    const bomb = wordFile('', { 'word/a.xml': new Uint8Array(40 * MEGABYTE).fill(32) })
    const view = new DataView(bomb.buffer)
    for (let at = 0; at < bomb.length - 30; at++) {
      const signature = view.getUint32(at, true)
      if (signature === 0x04034b50) view.setUint32(at + 22, 10, true)
      if (signature === 0x02014b50) view.setUint32(at + 24, 10, true)
    }
    expect(await codesOf(bomb)).toEqual(['expands-too-far'])
  })

  it('with too many parts', async () => {
    const parts: Record<string, Uint8Array> = {}
    for (let index = 0; index < 2_100; index++) parts[`a${index}`] = new Uint8Array(0)
    expect(await codesOf(wordFile('', parts))).toEqual(['too-many-entries'])
  })

  it.each([
    '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w>&x;</w>',
    '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w>&b;</w>',
    '<!doctype w SYSTEM "http://localhost/w.dtd"><w/>',
  ])('with declared entities: %s', async (xml) => {
    expect(await codesOf(wordFile(xml))).toEqual(['entities-refused'])
  })

  it('with elements nested ten thousand deep', async () => {
    const xml = `${'<w:p>'.repeat(10_000)}x${'</w:p>'.repeat(10_000)}`
    expect(await codesOf(wordFile(xml))).toEqual(['nested-too-deep'])
  })

  it('that is cut short, or is not a document', async () => {
    const whole = await pack([new Paragraph('Dear Sir/Madam,')])
    expect(await codesOf(whole.subarray(0, whole.length / 2))).toEqual(['document-damaged'])
    expect(await codesOf(wordFile('<w:document><w:body>'))).toEqual(['document-damaged'])
    expect(await codesOf(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toEqual([
      'format-not-read',
    ])
  })

  it('unless it only contains macros, which are not read', async () => {
    const parts = unzipSync(await pack([new Paragraph('Dear Sir/Madam,')]))
    const file = zipSync({ ...parts, 'word/vbaProject.bin': strToU8('Sub AutoOpen()') })
    const { text, findings } = await readDocument(file)
    expect(text).toBe('Dear Sir/Madam,')
    expect(findings).toMatchObject([{ code: 'macros-removed', severity: 'warning' }])
  })
})
