import { assertLanguage, assertDate } from '../../assert-scalars'
import type { Meeting } from '../../meetings/index'
import type { Language } from '../../scalars'
import { fillForm } from './list-words'
import type { Annex, Circular, Paragraph, Reference, Signatory } from '../model/index'
import { CLAUSES, writeClause } from './clauses'
import type { ClauseKind } from './clauses'
import { inLanguage } from './in-language'
import { LETTER_WORDS } from './languages/index'
import { writeSubjectLine } from './write-convening'
import { writeClock, writeDay } from './write-time'
import { assertList, assertObject } from '../../wrong-argument'

/** The parts around the paragraphs of a circular. A part that is not given is the usual one. */
export interface LetterFrame {
  readonly language: Language
  /** For example `parseReference('TSB Circular 400')` of `@u4ssc/reader`. */
  readonly reference: Reference | null
  readonly issuedOn: string | null
  readonly subject?: string
  readonly addressees?: readonly string[]
  readonly contact?: Circular['contact']
  readonly signatory?: Signatory | null
  readonly annexes?: readonly Annex[]
}

/**
 * Returns a circular in the usual form of its language: letterhead, addressees, subject, numbered
 * paragraphs, closing and signatory.
 *
 * @throws RangeError if the language or the date of issue is wrong
 * @example
 * const frame = { language: 'fr', reference: null, issuedOn: '2027-01-12' }
 * const circular = composeCircular([writeClause('fee', { ...meeting, fee: 'free' }, 'fr')], frame)
 * circular.paragraphs[0].number // => '1'
 * circular.salutation // => 'Madame, Monsieur,'
 */
export function composeCircular(
  paragraphs: readonly Pick<Paragraph, 'text' | 'items'>[],
  frame: LetterFrame,
): Circular {
  assertList(paragraphs, 'paragraphs')
  assertObject(frame, 'frame', 'an object with the language, the reference and the date of issue')
  const { language, reference, issuedOn } = frame
  assertLanguage(language)
  if (issuedOn !== null) assertDate(issuedOn, 'issuedOn')
  const words = LETTER_WORDS[language]
  return {
    reference: reference ?? NO_REFERENCE,
    issuer: words.issuer,
    issuedOn,
    issuedAt: words.issuedAt,
    addressees: [...(frame.addressees ?? words.addressees)],
    copiedTo: [],
    contact: frame.contact ?? NO_CONTACT,
    subject: frame.subject === '' ? null : (frame.subject ?? null),
    language,
    salutation: words.salutation,
    paragraphs: paragraphs.map(({ text, items }, index) => ({
      number: String(index + 1),
      text,
      items: [...items],
    })),
    closing: words.closing,
    signatory: frame.signatory ?? { name: null, title: words.signatoryTitle },
    annexes: [...(frame.annexes ?? [])],
    relations: [],
    deadlines: [],
  }
}

const NO_REFERENCE: Reference = {
  kind: 'other',
  series: null,
  number: null,
  amends: null,
  alsoKnownAs: [],
  text: null,
}
const NO_CONTACT = { name: null, telephone: null, fax: null, email: null, web: null }

/**
 * Returns the subject line of the circular of a meeting: title, place and days, and
 * whether it is cancelled or postponed.
 *
 * @example
 * writeSubject({ ...meeting, title: 'Workshop', mode: 'virtual' }, 'en') // => 'Workshop (Virtual, 7 December 2021)'
 */
export function writeSubject(meeting: Meeting, language: Language): string {
  assertLanguage(language)
  const words = LETTER_WORDS[language]
  const subject = writeSubjectLine(inLanguage(meeting, language), words)
  const { status } = meeting
  return status === 'convened' ? subject : fillForm(words.calledOff[status], { subject })
}

/**
 * Returns the programme of a meeting as an annex.
 *
 * @returns `null` for a meeting without a programme
 * @example
 * writeProgrammeAnnex({ ...meeting, programme: [] }, 'en') // => null
 */
export function writeProgrammeAnnex(meeting: Meeting, language: Language): Annex | null {
  assertLanguage(language)
  const words = LETTER_WORDS[language]
  const { programme } = inLanguage(meeting, language)
  if (programme.length === 0) return null
  const lines = programme.flatMap(({ date, startTime, endTime, title }, index) => {
    const isNewDay = programme[index - 1]?.date !== date
    const time = [startTime, endTime].flatMap((one) => (one ? [writeClock(one, words)] : []))
    return [...(isNewDay ? [writeDay(date, words)] : []), [time.join('–'), title].join('  ').trim()]
  })
  return {
    label: fillForm(words.annex, { number: '1' }),
    title: words.programmeTitle,
    text: [words.programmeTitle, ...lines].join('\n'),
  }
}

/** A paragraph of a circular that is being written, with the clause that it states. */
export interface WrittenClause extends Pick<Paragraph, 'text' | 'items'> {
  readonly clause: ClauseKind
}

/**
 * Returns the clauses of a circular that state what a meeting says, in the order of a letter.
 *
 * @example
 * writeClauses(meeting, 'en')[0].clause // => 'convening'
 */
export function writeClauses(
  meeting: Meeting,
  language: Language,
  kinds: readonly ClauseKind[] = CLAUSES,
): WrittenClause[] {
  assertList(kinds, 'kinds')
  return kinds.flatMap((clause) => {
    const paragraph = writeClause(clause, meeting, language)
    return paragraph ? [{ clause, text: paragraph.text, items: paragraph.items }] : []
  })
}
