import { LANGUAGES } from '@u4ssc/domain'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { listsOfParticipants, PARTICIPANTS } from '../../../test/participants'
import { structureOf } from '../../../test/pdf-structure'
import { readDocument } from '../../reading/index'
import { tableOf, type ListOfParticipants } from './list-of-participants'
import { participantsToCsv } from './participants-to-csv'
import { participantsToDocx } from './participants-to-docx'
import { participantsToPdf } from './participants-to-pdf'
import { participantsToXlsx } from './participants-to-xlsx'

const LIST: ListOfParticipants = {
  title: 'Sixth Meeting of U4SSC',
  language: 'en',
  participants: PARTICIPANTS,
}

describe('a list of participants as comma-separated values', () => {
  it('has a byte order mark, lines with CRLF and every cell in quotes', () => {
    const [head, first] = participantsToCsv(LIST).split('\r\n')
    expect(head).toBe(
      '\ufeff"Name","Job title","Organization","Country or area","Capacity","Attendance"',
    )
    expect(first).toBe(
      '"Ada LOVELACE","Head, Numbers","Analytical ""Engine"" & Co",' +
        '"United Kingdom of Great Britain and Northern Ireland","Sector Member","On site"',
    )
  })

  it('has no cell that a spreadsheet takes for a formula, and loses no word', () => {
    fc.assert(
      fc.property(listsOfParticipants, (list) => {
        const { labels, rows } = tableOf(list)
        const { data } = Papa.parse<string[]>(participantsToCsv(list).slice(1).trimEnd())
        expect(data.flat().filter((cell) => /^\s*[=+\-@＝＋－＠\t\r]/.test(cell))).toEqual([])
        const back = data.map((row) => row.map((cell) => cell.replace(/^'/, '')))
        const given = [labels, ...rows].map((row) => row.map((cell) => cell.replace(/^'/, '')))
        expect(back).toEqual(given)
      }),
    )
  })
})

describe('a list of participants as a spreadsheet', () => {
  it('holds text alone, whatever the names look like', async () => {
    const { sheet, strings } = await openSheet(LIST)
    expect(sheet).not.toMatch(/<f[ >]/)
    expect(strings).toContain('=HYPERLINK("http://example.org")')
    expect(strings).toContain('林海平')
  })

  it('is written from the right in Arabic alone', async () => {
    expect((await openSheet({ ...LIST, language: 'ar' })).sheet).toContain('rightToLeft="1"')
    expect((await openSheet(LIST)).sheet).not.toContain('rightToLeft')
  })
})

describe('a list of participants as a Word file', () => {
  it('has a table for each capacity, Member States first', async () => {
    const { text } = await readDocument(await participantsToDocx(LIST))
    expect(text).toBe(
      [
        'Sixth Meeting of U4SSC',
        'List of participants',
        'Member State',
        'Name\tJob title\tOrganization\tCountry or area\n' +
          'Ольга ЛАДЫЖЕНСКАЯ\tKazakhstan\n' +
          'سامي الحداد\tمدير\t=HYPERLINK("http://example.org")\tEgypt',
        'Sector Member',
        'Name\tJob title\tOrganization\tCountry or area\n' +
          'Ada LOVELACE\tHead, Numbers\tAnalytical "Engine" & Co\tUnited Kingdom of Great Britain and Northern Ireland',
        'Academia',
        'Name\tJob title\tOrganization\tCountry or area\n林海平\t+41 22 730 6301\t@SUM(A1)\tChina',
      ].join('\n\n'),
    )
  })
})

describe('a list of participants as PDF', () => {
  it.each(LANGUAGES)('has tagged tables with their heads, in %s', async (language) => {
    const file = await structureOf(await participantsToPdf({ ...LIST, language }))
    expect([...file.roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD']))
    expect(file.text).toContain('AdaLOVELACE')
  })
})

async function openSheet(list: ListOfParticipants) {
  const parts = unzipSync(await participantsToXlsx(list))
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  return { sheet: part('xl/worksheets/sheet1.xml'), strings: part('xl/sharedStrings.xml') }
}
