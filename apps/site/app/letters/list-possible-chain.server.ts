import { everyItem } from '@u4ssc/client'
import type { CircularSummary } from '@u4ssc/client/circulars'
import { studyPeriodOf } from '@u4ssc/domain/circulars'
import { answered, api } from '../api.server'
import { relatedLetters } from './related-letters'

/** A study period has four years and begins and ends within one. */
const YEARS_AROUND = 6

/**
 * Returns the circulars that can change a circular, be changed by it or translate it: those of the
 * years of its study period.
 *
 * @param issuedOn - a date; without it, nothing is related
 */
export async function listPossibleChain(issuedOn: string | null): Promise<CircularSummary[]> {
  if (issuedOn === null) return []
  const years = yearsOfPeriod(issuedOn)
  const found = await answered(Promise.all(years.map((year) => collect(year))))
  return found.flat()
}

/** Returns the ids of the circulars of a list that a later circular changes. */
export async function findCorrected(list: readonly CircularSummary[]): Promise<Set<string>> {
  const periods = new Map(
    list.flatMap(({ issuedOn }) =>
      issuedOn === null ? [] : [[studyPeriodOf(issuedOn), issuedOn]],
    ),
  )
  const chains = await Promise.all([...periods.values()].map(listPossibleChain))
  const amending = chains.flat().filter(({ reference }) => reference.amends !== null)
  const corrected = list.filter((one) => relatedLetters(one, amending).changedBy.length > 0)
  return new Set(corrected.map(({ id }) => id))
}

function yearsOfPeriod(issuedOn: string): number[] {
  const first = Number(issuedOn.slice(0, 4)) - YEARS_AROUND
  const period = studyPeriodOf(issuedOn)
  return Array.from({ length: 2 * YEARS_AROUND + 1 }, (_, index) => first + index).filter((year) =>
    [`${year}-01-01`, `${year}-12-31`].some((date) => studyPeriodOf(date) === period),
  )
}

async function collect(year: number): Promise<CircularSummary[]> {
  const items: CircularSummary[] = []
  for await (const item of everyItem(api.circulars.list, { year, limit: 100 })) items.push(item)
  return items
}
