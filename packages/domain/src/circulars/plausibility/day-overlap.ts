import type { DateMention } from '../dates/index'

/** Whether two dates have a day in common. */
export function overlap({ days: one }: DateMention, { days: other }: DateMention): boolean {
  const [from = '', until = from] = one
  const [first = '', last = first] = other
  return from <= last && first <= until
}
