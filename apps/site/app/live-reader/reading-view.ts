import type { Reading } from '@u4ssc/domain'
import { FACT_KINDS, toLetterView } from '../annotated-letter/index'
import type { FactKind, FactView, LetterView } from '../annotated-letter/index'
import type { I18n } from '../i18n/create-i18n'

/** The result of the live reader, as plain data. */
export interface ReadingView {
  readonly letter: LetterView
  /** Kinds of facts in the text, for the legend. */
  readonly kinds: readonly FactKind[]
  readonly hasMeeting: boolean
  /** The reading as JSON. */
  readonly json: string
}

/** @param text - the text that was read */
export function toReadingView(i18n: I18n, text: string, reading: Reading): ReadingView {
  const { circular, evidence, diagnostics } = reading
  const { reference, language } = circular
  const meetings = reading.meetings.map((meeting) => ({
    slug: null,
    meeting,
    letter: { contact: circular.contact },
  }))
  const letter = toLetterView(
    i18n,
    { text, circular, evidence, diagnostics, reference, language, corrections: [] },
    meetings,
    { firsts: meetings, corrections: null, isCorrected: false, marksRemarks: true },
  )
  const facts = letter.facts.map(leadToWords)
  return {
    letter: { ...letter, facts },
    kinds: FACT_KINDS.filter((kind) => facts.some(({ kinds }) => kinds.includes(kind))),
    hasMeeting: meetings.length > 0,
    json: JSON.stringify(reading, null, 2),
  }
}

/** Links a fact to its first words, since it has no page here. */
function leadToWords(fact: FactView): FactView {
  return { ...fact, href: fact.clauses[0]?.href ?? null }
}
