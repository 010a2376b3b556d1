import type { Marks, Range } from '../tokens/index'
import type { Sense } from '../vocabulary/index'
import type { DateMention } from './read-dates'

/** Tokens between "except" and the day: "except on Wednesday the". */
const LEAD_REACH = 4

/**
 * Returns the words by which a date is taken out of others: "except 9 December", "(4 November
 * excluded)". "But not later than" takes nothing out.
 */
export function exceptionOf(marks: Marks<Sense>, { from, to }: DateMention): Range | null {
  const lead = marks.last('excepts', { from: from - LEAD_REACH, to: from })
  const due = lead && marks.last('due', { from: lead.from, to: from })
  if (lead && !due) return lead
  return marks.at('excepted', to) ?? marks.at('excepted', to + 1)
}
