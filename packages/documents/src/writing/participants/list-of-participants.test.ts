import { LANGUAGES } from '@u4ssc/domain'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { listsOfParticipants, PARTICIPANTS } from '../../../test/participants'
import { structureOf } from '../../../test/pdf-structure'
import { readDocument } from '../../reading/index'
import { writeList } from '../lists/index'
import { listToCsv } from '../lists/list-to-csv'
import { textOf } from '../lists/printed-list'
import { participantsList, type ListOfParticipants } from './list-of-participants'

const LIST: ListOfParticipants = {
  title: 'Sixth Meeting of U4SSC',
  language: 'en',
  level: 'public',
  participants: PARTICIPANTS,
}

describe('a list of participants', () => {
  const named = (familyName: string, country: string, isHead = false) => ({
    givenName: null,
    familyName,
    jobTitle: null,
    organization: null,
    country,
    capacity: 'member-state' as const,
    attendance: 'online' as const,
    isHead,
  })

  it('is in the order of country, then head of delegation, then name, in its language', () => {
    const participants = [
      named('Zorn', 'DE'),
      named('Ost', 'DE', true),
      named('Abel', 'DE'),
      named('Ito', 'ES'),
    ]
    const namesIn = (language: 'en' | 'fr') =>
      participantsList({ ...LIST, language, participants }).table.rows.map(([name]) => name)
    expect(namesIn('en')).toEqual(['OST (Head of delegation)', 'ABEL', 'ZORN', 'ITO'])
    // Allemagne, Espagne; in English Germany, Spain
    expect(namesIn('fr')[0]).toBe('OST (Chef de délégation)')
  })

  it('has no column without a value', () => {
    const { table } = participantsList({ ...LIST, participants: [named('Ost', 'DE')] })
    expect(table.columnHeaders).toEqual(['Name', 'Country or area', 'Attending as', 'Format'])
  })
})

it('the heading of a list of participants says if it is public or for participants only', () => {
  expect(participantsList({ ...LIST, level: 'participants' }).heading).toBe(
    'List for participants only',
  )
  expect(participantsList({ ...LIST, level: 'public', language: 'fr' }).heading).toBe(
    'Liste publique des participants',
  )
})

describe('a list of participants as comma-separated values', () => {
  it('has a byte order mark, lines with CRLF and every cell in quotes', () => {
    const [head, , , first] = listToCsv(participantsList(LIST)).split('\r\n')
    expect(head).toBe(
      '\ufeff"Name","Job title","Organization","Country or area","Attending as","Format"',
    )
    expect(first).toBe(
      '"Ada LOVELACE","Head, Numbers","Analytical ""Engine"" & Co",' +
        '"United Kingdom of Great Britain and Northern Ireland","Sector Member","In person"',
    )
  })

  it('has no cell that a spreadsheet reads as a formula, and loses no word', () => {
    fc.assert(
      fc.property(listsOfParticipants, (people) => {
        const list = { ...people, level: 'public' as const }
        const { columnHeaders, rows } = participantsList(list).table
        const { data } = Papa.parse<string[]>(listToCsv(participantsList(list)).slice(1).trimEnd())
        expect(data.flat().filter((cell) => /^\s*[=+\-@＝＋－＠\t\r]/.test(cell))).toEqual([])
        const back = data.map((row) => row.map((cell) => cell.replace(/^'/, '')))
        const given = [columnHeaders, ...rows].map((row) =>
          row.map((cell) => textOf(cell).replace(/^'/, '')),
        )
        expect(back).toEqual(given)
      }),
    )
  })
})

describe('a list of participants as a spreadsheet', () => {
  it('contains text only, whatever the names look like', async () => {
    const { sheet, strings } = await openSheet(LIST)
    expect(sheet).not.toMatch(/<f[ >]/)
    expect(strings).toContain('=HYPERLINK("http://example.org")')
    expect(strings).toContain('林海平')
  })

  it('names the list and its meeting above the table', async () => {
    const { strings } = await openSheet(LIST)
    expect(strings).toContain('Public list of participants')
    expect(strings).toContain('Sixth Meeting of U4SSC')
  })

  it('is right to left in Arabic only', async () => {
    expect((await openSheet({ ...LIST, language: 'ar' })).sheet).toContain('rightToLeft="1"')
    expect((await openSheet(LIST)).sheet).not.toContain('rightToLeft')
  })
})

describe('a list of participants as a Word file', () => {
  it('has a table for each capacity, Member States first', async () => {
    const { text } = await readDocument(await writeList(participantsList(LIST), 'docx'))
    expect(text).toBe(
      [
        'Sixth Meeting of U4SSC',
        'Public list of participants',
        'Member State',
        'Name\tJob title\tOrganization\tFormat\n' +
          'Egypt\nسامي الحداد\tمدير\t=HYPERLINK("http://example.org")\tOnline\n' +
          'Kazakhstan\nОльга ЛАДЫЖЕНСКАЯ\tOnline',
        'Sector Member',
        'Name\tJob title\tOrganization\tFormat\n' +
          'United Kingdom of Great Britain and Northern Ireland\n' +
          'Ada LOVELACE\tHead, Numbers\tAnalytical "Engine" & Co\tIn person',
        'Academia',
        'Name\tJob title\tOrganization\tFormat\nChina\n林海平\t+41 22 730 6301\t@SUM(A1)\tIn person',
      ].join('\n\n'),
    )
  })
})

describe('a list of participants as PDF', () => {
  it.each(LANGUAGES)('has tagged tables with their headers, in %s', async (language) => {
    const file = await structureOf(await writeList(participantsList({ ...LIST, language }), 'pdf'))
    expect([...file.roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD']))
    expect(file.text).toContain('AdaLOVELACE')
  })
})

async function openSheet(list: ListOfParticipants) {
  const parts = unzipSync(await writeList(participantsList(list), 'xlsx'))
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  return { sheet: part('xl/worksheets/sheet1.xml'), strings: part('xl/sharedStrings.xml') }
}
