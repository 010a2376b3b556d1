import type { Letter } from '../document/index'
import { startsLine } from '../tokens/index'
import type { Range } from '../tokens/index'

/** Units of a period before a date: "Two months", "12 calendar days", "за шесть недель", "两个月". */
const UNITS =
  /^(?:months?|weeks?|days?|mois|semaines?|jours?|mes|meses|semanas?|dias?|calendaires?|civils?|месяц|месяца|месяцев|недел[ьюия]|дня|дней|день|月|周|天|日|شهر|شهران|شهرين|اسبوع|اسابيع|يوما|ايام|تقويميا)$/
const PERIOD_MAX = 6

/**
 * Where a line of a list of deadlines begins that gives first how long before the meeting its date
 * lies: "Six weeks 2020-01-22". That is a date in other words, and nothing that is due.
 *
 * @returns the date itself where no such words are before it
 */
export function startWithPeriod({ tokens }: Letter, { from }: Range): number {
  if (!UNITS.test(tokens.word[from - 1] ?? '')) return from
  let start = from
  while (from - start < PERIOD_MAX && !startsLine(tokens, start)) start--
  return startsLine(tokens, start) ? start : from
}
