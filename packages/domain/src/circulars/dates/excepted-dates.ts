import type { Marks } from '../tokens/index'
import type { Sense } from '../vocabulary/index'
import type { DateMention } from './read-dates'

/** Tokens between "except" and the day: "except on Wednesday the". */
const LEAD_REACH = 4

/** Returns the words by which a date is taken out of others: "except 9 December", "(4 November excluded)". */
export function exceptionOf(marks: Marks<Sense>, { from, to }: DateMention) {
  const lead = marks.last('excepts', { from: from - LEAD_REACH, to: from })
  return lead ?? marks.at('excepted', to) ?? marks.at('excepted', to + 1)
}
