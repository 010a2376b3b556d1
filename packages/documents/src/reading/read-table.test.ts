import { zipSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { readTable } from './read-table'

const utf8 = (text: string) => new TextEncoder().encode(text)
const codesOf = async (bytes: Uint8Array) =>
  (await readTable(bytes)).findings.map(({ code }) => code)

describe('a CSV file', () => {
  it.each([
    ['commas', 'mail,name\r\nana@example.org,"Ñáñez, Ana"\r\n'],
    ['semicolons', 'mail;name\nana@example.org;Ñáñez, Ana\n'],
    ['tabs and a mark of byte order', '\ufeffmail\tname\nana@example.org\tÑáñez, Ana'],
  ])('with %s has the right rows', async (_, text) => {
    const { rows, format } = await readTable(utf8(text))
    expect(rows).toEqual([
      ['mail', 'name'],
      ['ana@example.org', 'Ñáñez, Ana'],
    ])
    expect(format).toBe('csv')
  })

  it('keeps empty rows, so that the number of a row is the one people see', async () => {
    expect((await readTable(utf8('mail\n\nana@example.org\n'))).rows).toEqual([
      ['mail'],
      [''],
      ['ana@example.org'],
    ])
  })

  it('of a spreadsheet in UTF-16, or in a code page, is read', async () => {
    const wide = Buffer.from('\ufeffmail\tname\nana@example.org\tСидорова', 'utf16le')
    expect((await readTable(wide)).rows[1]).toEqual(['ana@example.org', 'Сидорова'])
    const latin = Buffer.from('mail;name\nana@example.org;Peña', 'latin1')
    expect((await readTable(latin)).rows[1]).toEqual(['ana@example.org', 'Peña'])
  })
})

describe('an Excel file', () => {
  it('has the cells of its first sheet as text', async () => {
    const sheet = await writeXlsxFile([
      [{ value: 'mail' }, { value: 'number' }, { value: 'day' }],
      [
        { value: ' ana@example.org ' },
        { type: Number, value: 12 },
        { type: Date, value: new Date('2021-12-07T00:00:00Z'), format: 'yyyy-mm-dd' },
      ],
    ]).toBuffer()
    const { rows, format } = await readTable(sheet)
    expect(format).toBe('xlsx')
    expect(rows[1]).toEqual(['ana@example.org', '12', '2021-12-07T00:00:00.000Z'])
  })

  it('that unpacks to far more than its size is not opened', async () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(30 * 1024 * 1024),
    })
    expect(await codesOf(bomb)).toEqual(['expands-too-far'])
  })

  it('that is damaged or cut short is reported', async () => {
    const word = zipSync({ 'word/document.xml': strToU8('<document/>') })
    expect(await codesOf(word)).toEqual(['table-not-read'])
    const broken = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })
    expect(await codesOf(broken)).toEqual(['document-damaged'])
  })
})

it('a file that is not a table is refused by name, without an exception', async () => {
  expect(await codesOf(new Uint8Array())).toEqual(['document-empty'])
  expect(await codesOf(utf8(' \n ,\n'))).toEqual(['without-text'])
  expect(await codesOf(utf8('%PDF-1.7 …'))).toEqual(['table-not-read'])
  expect(await codesOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3))).toEqual(['table-not-read'])
  expect((await readTable(utf8('a\nb\nc'), { maxRows: 2 })).findings).toMatchObject([
    { code: 'too-many-rows' },
  ])
})
