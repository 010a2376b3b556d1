import { LANGUAGES, type Language } from '@u4ssc/domain'
import { describe, expect, it } from 'vitest'
import { PARTICIPANTS } from '../../test/participants'
import { structureOf } from '../../test/pdf-structure'
import { StatementSchema, VerificationSchema, type Passport, type Statement } from './statement'
import { certificateToPdf, confirmationToPdf, visaLetterToPdf } from './statement-to-pdf'

const PASSPORT: Passport = { number: 'X0123456', nationality: 'GB', bornOn: '1980-12-10' }

function statementIn(language: Language): Statement {
  return StatementSchema.parse({
    language,
    issuer: { organization: 'INTERNATIONAL TELECOMMUNICATION UNION', bureau: null },
    issuedAt: 'Geneva',
    issuedOn: '2021-11-30',
    meeting: {
      title: 'Sixth Meeting of U4SSC',
      firstDay: '2021-12-07',
      lastDay: '2021-12-08',
      place: 'Popov Room, Geneva',
    },
    participant: PARTICIPANTS[0],
    registration: 'U4SSC-6-0042',
    signatory: { name: 'Grace Hopper', title: 'Director', organization: 'Example Bureau' },
    verification: { code: '7K3M-Q0ZD-4T8P', url: 'https://example.org/verify/7K3M-Q0ZD-4T8P' },
  })
}

describe.each(LANGUAGES)('a statement about a participant, in %s,', (language) => {
  const statement = statementIn(language)
  it.each([
    ['confirmation', () => confirmationToPdf(statement)],
    ['certificate', () => certificateToPdf(statement)],
    ['visa letter', () => visaLetterToPdf(statement, PASSPORT)],
  ])('is an accessible %s with its code', async (_kind, write) => {
    const file = await structureOf(await write())
    expect(file.isMarked).toBe(true)
    expect(file.title).toContain('Ada LOVELACE')
    expect(file.language?.slice(0, 2)).toBe(language)
    expect([...file.roles]).toEqual(expect.arrayContaining(['H1', 'P', 'Figure']))
    expect(file.alternatives.join()).toContain('7K3M-Q0ZD-4T8P')
    // pdf.js loses a letter of Latin words within lines from the right: the test keeps to the
    // others
    for (const words of [
      'LOVELACE',
      'SixthMeetingofU4SSC',
      '7K3M-Q0ZD-4T8P',
      'Hopper',
      'ExampleBureau',
    ])
      expect(file.text).toContain(words)
  })
})

it('a visa letter is the only document with the passport', async () => {
  const statement = statementIn('en')
  const textOf = async (file: Uint8Array) => (await structureOf(file)).text
  expect(await textOf(await visaLetterToPdf(statement, PASSPORT))).toContain('Passport:X0123456')
  expect(await textOf(await confirmationToPdf(statement))).not.toContain('Passport')
  expect(await textOf(await certificateToPdf(statement))).not.toContain('Registration')
})

it('a meeting of one day has one date, and a longer one has a range', async () => {
  const statement = statementIn('en')
  const oneDay = { ...statement.meeting, lastDay: '2021-12-07' }
  const { text } = await structureOf(await certificateToPdf({ ...statement, meeting: oneDay }))
  expect(text).toContain('Dates:7December2021Place')
  const { text: range } = await structureOf(await certificateToPdf(statement))
  expect(range).toContain('Dates:7to8December2021Place')
})

describe('an invalid statement is refused with the name of the field', () => {
  it('for a meeting that ends before it begins', () => {
    const statement = statementIn('en')
    const meeting = { ...statement.meeting, lastDay: '2021-12-01' }
    const { error } = StatementSchema.safeParse({ ...statement, meeting })
    expect(error?.issues).toMatchObject([{ path: ['meeting', 'lastDay'] }])
  })

  it.each(['7K3M', '7K3M-Q0ZI', '7k3m-q0zd', ' 7K3M-Q0ZD'])('for the code "%s"', (code) => {
    const { error } = VerificationSchema.safeParse({ code, url: 'https://example.org' })
    expect(error?.issues).toMatchObject([{ path: ['code'] }])
  })
})
