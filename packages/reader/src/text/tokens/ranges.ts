import type { Range } from './tokens'

/** The place of the first of a list in order that begins at or after a token. */
export function positionAt(list: readonly Range[], from: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}

/** Those of a list in order that lie in a range; none of them overlap. */
export function allIn<Own extends Range>(list: readonly Own[], { from, to }: Range): Own[] {
  const start = positionAt(list, from)
  let end = start
  while (end < list.length && (list[end]?.to ?? to) <= to) end++
  return start === end ? [] : list.slice(start, end)
}

/** The first of a list in order that lies in a range. */
export function firstIn<Own extends Range>(
  list: readonly Own[],
  { from, to }: Range,
): Own | undefined {
  const own = list[positionAt(list, from)]
  return own && own.to <= to ? own : undefined
}

/** The last of a list in order that ends at or before a token. */
export function lastUpTo<Own extends Range>(list: readonly Own[], to: number): Own | undefined {
  let at = positionAt(list, to) - 1
  if (at >= 0 && (list[at]?.to ?? 0) > to) at--
  return at < 0 ? undefined : list[at]
}

/** Those of a list in order that begin in a range. */
export function beginningIn<Own extends Range>(list: readonly Own[], { from, to }: Range): Own[] {
  return list.slice(positionAt(list, from), positionAt(list, to))
}

/** The one of a list in order that a range lies in. */
export function holderOf<Own extends Range>(
  list: readonly Own[],
  { from, to }: Range,
): Own | undefined {
  const at = positionAt(list, from + 1) - 1
  const own = at < 0 ? undefined : list[at]
  return own && own.to >= to ? own : undefined
}
