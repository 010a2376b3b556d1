import type { Meeting } from '../../meetings/index'
import type { Language } from '../../scalars'
import { assertLanguage } from '../../assert-scalars'
import type { Paragraph } from '../model/index'
import { inLanguage } from './in-language'
import { LETTER_WORDS } from './languages/index'
import type { LetterWords } from './languages/index'
import { writeConvening } from './write-convening'
import { writeAccess, writeContact, writeEligibility, writeRegistration } from './write-people'
import {
  writeDeadlines,
  writeLanguages,
  writeObjectives,
  writeOrganizers,
  writeProgramme,
  writeVenue,
} from './write-facts'
import { fillForm } from './list-words'
import { wrongArgument } from '../../wrong-argument'

type Written = Pick<Paragraph, 'text' | 'items'>
type WriteClause = (meeting: Meeting, words: LetterWords) => Written | string | null

/** The sentence of each clause, in the order of a letter. */
const WRITE_CLAUSE = {
  convening: (meeting, words) =>
    meeting.title === '' ? null : writeConvening(meeting, words, words.convene),
  organizers: writeOrganizers,
  summary: ({ summary }) => summary ?? null,
  venue: writeVenue,
  languages: writeLanguages,
  objectives: writeObjectives,
  programme: writeProgramme,
  eligibility: writeEligibility,
  fee: ({ fee }, words) => (fee === null ? null : words.fee[fee]),
  registration: writeRegistration,
  deadlines: writeDeadlines,
  access: writeAccess,
  visa: ({ practicalInformation }) => practicalInformation?.visa ?? null,
  website: ({ website }, words) =>
    website === null ? null : fillForm(words.website, { url: website }),
  contact: writeContact,
} as const satisfies Readonly<Record<string, WriteClause>>

export type ClauseKind = keyof typeof WRITE_CLAUSE

/**
 * The clauses that a circular can have, in the order of a letter.
 *
 * @example
 * CLAUSES[0] // => 'convening'
 */
export const CLAUSES: readonly ClauseKind[] = /* @__PURE__ */ listClauses()

function listClauses(): ClauseKind[] {
  return Object.keys(WRITE_CLAUSE).filter(isClause)
}

function isClause(name: string): name is ClauseKind {
  return Object.hasOwn(WRITE_CLAUSE, name)
}

/**
 * Returns a clause of a circular as a paragraph that states what the meeting says, in a language
 * of the United Nations. Texts that the meeting does not have in the language are left out.
 *
 * @returns `null` if the meeting has nothing for the clause
 * @example
 * writeClause('fee', { ...meeting, fee: 'free' }, 'fr').text // => 'La participation est gratuite.'
 * writeClause('fee', { ...meeting, fee: null }, 'fr') // => null
 */
export function writeClause(
  kind: ClauseKind,
  meeting: Meeting,
  language: Language,
): Paragraph | null {
  if (!isClause(kind)) throw wrongArgument('kind', `one of ${CLAUSES.join(', ')}`, kind)
  assertLanguage(language)
  const written = WRITE_CLAUSE[kind](inLanguage(meeting, language), LETTER_WORDS[language])
  if (written === null || written === '') return null
  const { text, items } = typeof written === 'string' ? { text: written, items: [] } : written
  return { number: null, text, items }
}
