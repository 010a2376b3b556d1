import type { Change, ChangeTarget } from './changes'

/** Places of the changes by what people must know first: date and time, place, joining, deadlines. */
const PLACES: Readonly<Partial<Record<ChangeTarget, number>>> = {
  status: 0,
  sitting: 1,
  zone: 1,
  mode: 2,
  venue: 2,
  joining: 3,
  registration: 4,
  deadline: 4,
  link: 4,
  participation: 5,
  fee: 5,
}
const OTHER_PLACE = 6
const SESSION_PLACE = 7
const ADDED_PLACE = 8

/**
 * Returns changes in the order in which people need them: the date and time, the place, joining,
 * registration and deadlines, the other facts, the sessions that changed, then what is new.
 *
 * @example
 * mostImportantFirst([{ what: 'session', kind: 'added' }, { what: 'sitting', kind: 'moved' }])[0]?.what // => 'sitting'
 */
export function mostImportantFirst<Item extends Pick<Change, 'what' | 'kind'>>(
  changes: readonly Item[],
): Item[] {
  return changes.toSorted((one, other) => placeOf(one) - placeOf(other))
}

function placeOf({ what, kind }: Pick<Change, 'what' | 'kind'>): number {
  const place = PLACES[what]
  if (place !== undefined) return place
  if (kind === 'added') return ADDED_PLACE
  return what === 'session' ? SESSION_PLACE : OTHER_PLACE
}
