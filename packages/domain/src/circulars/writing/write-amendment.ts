import { assertLanguage } from '../../assert-scalars'
import { assertComplete } from '../../meetings/facts/index'
import type { Meeting } from '../../meetings/index'
import type { Language } from '../../scalars'
import type { Reading } from '../model/index'
import { CLAUSES, writeClause } from './clauses'
import type { ClauseKind } from './clauses'
import { paragraphsOfClause } from './check-facts'
import type { WrittenClause } from './compose-circular'
import { inLanguage } from './in-language'
import { LETTER_WORDS } from './languages/index'
import type { LetterWords } from './languages/index'
import { fillForm } from './list-words'
import { writeConvening } from './write-convening'
import { assertObject } from '../../wrong-argument'

/** A letter that changes another one. */
export interface WrittenAmendment {
  /** An addendum only adds to the letter; a corrigendum also changes what it says. */
  readonly kind: 'addendum' | 'corrigendum'
  readonly paragraphs: readonly (Omit<WrittenClause, 'clause'> & {
    readonly clause: ClauseKind | null
  })[]
}

/** A circular that is changed: its name, its language, and what was read in it. */
export interface AmendedCircular {
  readonly reference: string
  readonly language: Language
  /** The changed meeting is its first one. */
  readonly reading?: Pick<Reading, 'circular' | 'evidence'>
}

/**
 * Returns the paragraphs of a corrigendum or an addendum: what is true of a meeting now, clause by
 * clause where it differs from before. A clause that the meeting no longer has is deleted by the
 * number of its paragraph, if that states nothing else.
 *
 * @param original - the circular that is changed; without its reading, nothing is deleted
 * @returns `null` if the letter would say nothing new
 * @example
 * const original = { reference: 'TSB Circular 352', language: 'en' }
 * writeAmendment(meeting, { ...meeting, status: 'cancelled' }, original).kind // => 'corrigendum'
 * writeAmendment(meeting, meeting, original) // => null
 */
export function writeAmendment(
  before: Meeting,
  after: Meeting,
  original: AmendedCircular,
): WrittenAmendment | null {
  assertComplete(before, 'before')
  assertComplete(after, 'after')
  assertObject(original, 'original', 'an object with the reference and the language')
  const { reference, language } = original
  assertLanguage(language)
  const words = LETTER_WORDS[language]
  const changed = CLAUSES.flatMap((clause) => {
    const [was, is] = [before, after].map((meeting) => writeClause(clause, meeting, language))
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ clause, was, is }]
  })
  if (changed.length === 0 && before.status === after.status) return null
  const isNew = changed.every(({ was, clause }) => was === null && clause !== 'convening')
  const restated = changed.flatMap(({ clause, was, is }) => {
    if (clause === 'convening') return []
    if (is) return [{ clause, text: is.text, items: is.items }]
    const number = was && original.reading && paragraphToDelete(clause, was.text, original.reading)
    const text = number && fillForm(words.amendment.deleted, { number })
    return text ? [{ clause, text, items: [] }] : []
  })
  return {
    kind: isNew && before.status === after.status ? 'addendum' : 'corrigendum',
    paragraphs: [
      { clause: 'convening', text: convene(before, after, words), items: [] },
      ...restated,
      { clause: null, text: fillForm(words.amendment.unchanged, { reference }), items: [] },
    ],
  }
}

/** Returns the number of the paragraph that states a clause and nothing else, or `null`. */
function paragraphToDelete(
  clause: ClauseKind,
  text: string,
  { circular, evidence }: Pick<Reading, 'circular' | 'evidence'>,
): string | null {
  const own = [...paragraphsOfClause(clause, evidence)]
  const written = circular.paragraphs.find((one) => one.text === text)?.number
  const number = written ?? (own.length === 1 ? own[0] : null) ?? null
  const isShared = CLAUSES.some(
    (other) => other !== clause && paragraphsOfClause(other, evidence).has(number),
  )
  return isShared ? null : number
}

/** The sentence about the meeting: when it was to be held if it is called off, else when it is. */
function convene(before: Meeting, after: Meeting, words: LetterWords): string {
  const { status } = after
  if (status === 'convened')
    return writeConvening(inLanguage(after, words.language), words, words.corrected)
  return writeConvening(inLanguage(before, words.language), words, words.amendment[status])
}
