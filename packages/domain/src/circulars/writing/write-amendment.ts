import { assertLanguage } from '../../assert-scalars'
import type { Meeting } from '../../meetings/index'
import type { Language } from '../../scalars'
import { CLAUSES, writeClause } from './clauses'
import type { ClauseKind } from './clauses'
import type { WrittenClause } from './compose-circular'
import { inLanguage } from './in-language'
import { LETTER_WORDS } from './languages/index'
import type { LetterWords } from './languages/index'
import { fillForm } from './list-words'
import { writeConvening } from './write-convening'

/** A letter that changes another one. */
export interface WrittenAmendment {
  /** An addendum only adds to the letter; a corrigendum also changes what it says. */
  readonly kind: 'addendum' | 'corrigendum'
  readonly paragraphs: readonly (Omit<WrittenClause, 'clause'> & {
    readonly clause: ClauseKind | null
  })[]
}

/**
 * Returns the paragraphs of a corrigendum or an addendum: what is true of a meeting now, clause by
 * clause where it differs from before.
 *
 * @param original - the circular that is changed
 * @returns `null` if the letter would say nothing new
 * @example
 * const original = { reference: 'TSB Circular 352', language: 'en' }
 * writeAmendment(meeting, { ...meeting, status: 'cancelled' }, original).kind // => 'corrigendum'
 * writeAmendment(meeting, meeting, original) // => null
 */
export function writeAmendment(
  before: Meeting,
  after: Meeting,
  original: { readonly reference: string; readonly language: Language },
): WrittenAmendment | null {
  const { reference, language } = original
  assertLanguage(language)
  const words = LETTER_WORDS[language]
  const changed = CLAUSES.flatMap((clause) => {
    const [was, is] = [before, after].map((meeting) => writeClause(clause, meeting, language))
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ clause, was, is }]
  })
  if (changed.length === 0 && before.status === after.status) return null
  const isNew = changed.every(({ was, clause }) => was === null && clause !== 'convening')
  const restated = changed.flatMap(({ clause, is }) =>
    is && clause !== 'convening' ? [{ clause, text: is.text, items: is.items }] : [],
  )
  return {
    kind: isNew && before.status === after.status ? 'addendum' : 'corrigendum',
    paragraphs: [
      { clause: 'convening', text: convene(before, after, words), items: [] },
      ...restated,
      { clause: null, text: fillForm(words.amendment.unchanged, { reference }), items: [] },
    ],
  }
}

/** The sentence about the meeting: when it was to be held if it is called off, else when it is. */
function convene(before: Meeting, after: Meeting, words: LetterWords): string {
  const { status } = after
  if (status === 'convened')
    return writeConvening(inLanguage(after, words.language), words, words.corrected)
  return writeConvening(inLanguage(before, words.language), words, words.amendment[status])
}
