import { assertObject } from '@u4ssc/domain/internal'
import { assertLanguage } from '@u4ssc/domain/words'
import {
  countryName,
  describeDate,
  describeDateRange,
  WORDINGS,
} from '@u4ssc/domain/words/languages'
import { nameOf } from './participant'
import { codeImage } from './code-image'
import { letterheadForPdf, NO_LETTERHEAD, type Letterhead } from './letterhead'
import type { Passport, Statement } from './statement'
import { writePdf } from './typst'
import { fill, DOCUMENT_WORDS } from './words/index'
import type { FactLabel, StatementWords } from './words/document-words'

export interface StatementOptions {
  /** Without lines, it has the names of the issuer. */
  readonly letterhead?: Letterhead | undefined
}

/**
 * Returns a confirmation of registration as an accessible PDF with a verification code.
 *
 * @throws DocumentError for a name that the fonts do not support
 * @example
 * await writeFile('confirmation.pdf', await confirmationToPdf(statement))
 */
export function confirmationToPdf(
  statement: Statement,
  options: StatementOptions = {},
): Promise<Uint8Array> {
  assertStatement(statement)
  const words = DOCUMENT_WORDS[statement.language]
  const facts: Fact[] = [
    ...personFacts(statement),
    ['attendance', words.attendances[statement.participant.attendance]],
    ...meetingFacts(statement),
    ['registration', statement.registration],
  ]
  return statementToPdf(statement, { ...words.confirmation, facts, ...options })
}

/**
 * Returns a certificate of participation as an accessible PDF with a verification code.
 *
 * @throws DocumentError for a name that the fonts do not support
 * @example
 * await writeFile('certificate.pdf', await certificateToPdf(statement))
 */
export function certificateToPdf(
  statement: Statement,
  options: StatementOptions = {},
): Promise<Uint8Array> {
  assertStatement(statement)
  const facts = [...personFacts(statement), ...meetingFacts(statement)]
  const { certificate } = DOCUMENT_WORDS[statement.language]
  return statementToPdf(statement, { ...certificate, facts, ...options })
}

/**
 * Returns a visa letter as an accessible PDF with a verification code. It does not promise
 * to pay any costs.
 *
 * @throws DocumentError for a name that the fonts do not support
 * @example
 * await writeFile('visa-letter.pdf', await visaLetterToPdf(statement, passport))
 */
export function visaLetterToPdf(
  statement: Statement,
  passport: Passport,
  options: StatementOptions = {},
): Promise<Uint8Array> {
  assertStatement(statement)
  assertObject(passport, 'passport')
  const wording = WORDINGS[statement.language]
  const facts: Fact[] = [
    ...personFacts(statement),
    ['passport', passport.number],
    ['nationality', countryName(passport.nationality, wording)],
    ['bornOn', describeDay(passport.bornOn, statement)],
    ...meetingFacts(statement),
    ['registration', statement.registration],
  ]
  const { visa } = DOCUMENT_WORDS[statement.language]
  return statementToPdf(statement, { ...visa, facts, ...options })
}

/** Programs without types give anything. */
function assertStatement(statement: Statement): void {
  assertObject(statement, 'statement')
  assertLanguage(statement.language, 'statement.language')
  assertObject(statement.participant, 'statement.participant')
  assertObject(statement.meeting, 'statement.meeting')
}

type Fact = readonly [label: FactLabel, value: string | null]

function personFacts({ participant, language }: Statement): Fact[] {
  return [
    ['name', nameOf(participant)],
    ['jobTitle', participant.jobTitle],
    ['organization', participant.organization],
    ['country', countryName(participant.country, WORDINGS[language])],
    ['capacity', DOCUMENT_WORDS[language].capacities[participant.capacity]],
  ]
}

function meetingFacts(statement: Statement): Fact[] {
  const { title, firstDay, lastDay, place } = statement.meeting
  const wording = WORDINGS[statement.language]
  return [
    ['meeting', title],
    ['dates', describeDateRange(firstDay, lastDay, wording, { weekday: false })],
    ['place', place],
  ]
}

function describeDay(date: string, { language }: Statement): string {
  return describeDate(date, WORDINGS[language], { weekday: false })
}

interface StatementContent extends StatementWords, StatementOptions {
  readonly facts: readonly Fact[]
}

async function statementToPdf(
  statement: Statement,
  { title, paragraphs, facts, letterhead = NO_LETTERHEAD }: StatementContent,
): Promise<Uint8Array> {
  const { language, issuer, issuedAt, signatory, verification } = statement
  const { labels, colon, dateLine, verification: form } = DOCUMENT_WORDS[language]
  const issuedOn = describeDay(statement.issuedOn, statement)
  const stated = facts.flatMap(([label, value]) =>
    value === null ? [] : [{ label: `${labels[label]}${colon.trimEnd()}`, value }],
  )
  const isNamed = letterhead.lines.length > 0
  return writePdf('statement', {
    language,
    title: `${title}: ${nameOf(statement.participant)}`,
    author: issuer.organization,
    letterhead: letterheadForPdf({
      logo: letterhead.logo,
      lines: isNamed ? letterhead.lines : present([issuer.organization, issuer.bureau]),
    }),
    dateLine: issuedAt === null ? issuedOn : fill(dateLine, { place: issuedAt, date: issuedOn }),
    heading: title,
    paragraphs,
    facts: stated,
    signature: present([signatory?.name, signatory?.title, signatory?.organization]),
    verification: fill(form, verification),
    code: await codeImage(verification.url, verification.code, language),
  })
}

function present(lines: readonly (string | null | undefined)[]): string[] {
  return lines.filter((line) => line !== null && line !== undefined)
}
