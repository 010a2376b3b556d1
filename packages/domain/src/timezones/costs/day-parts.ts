/** A part of the local day, in hours; `cost` is that of a minute in it. */
export interface DayPart {
  readonly part: 'night' | 'early-or-late' | 'working-day'
  readonly from: number
  readonly until: number
  readonly cost: number
}

/**
 * The parts of the local day by what a meeting in them costs: the one definition of night, and of
 * early or late.
 *
 * @example
 * DAY_PARTS.find(({ part }) => part === 'working-day')?.from // => 8
 */
export const DAY_PARTS = [
  { part: 'night', from: 0, until: 7, cost: 3 },
  { part: 'early-or-late', from: 7, until: 8, cost: 1 },
  { part: 'working-day', from: 8, until: 18, cost: 0 },
  { part: 'early-or-late', from: 18, until: 22, cost: 1 },
  { part: 'night', from: 22, until: 24, cost: 3 },
] as const satisfies readonly DayPart[]
