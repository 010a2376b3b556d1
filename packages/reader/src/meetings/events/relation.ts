export type Relation = 'same' | 'nested' | 'crossed' | 'apart'

/** Returns how the days of two dates lie to each other. */
export function relationOf(one: readonly string[], other: readonly string[]): Relation {
  const [from = '', to = from] = [one[0], one.at(-1)]
  const [first = '', last = first] = [other[0], other.at(-1)]
  if (from === first && to === last) return 'same'
  if (to < first || last < from) return 'apart'
  const isWithin = (from >= first && to <= last) || (first >= from && last <= to)
  return isWithin ? 'nested' : 'crossed'
}

/** Returns true if two dates have a day in common. */
export function overlap(
  { days: one }: { readonly days: readonly string[] },
  { days: other }: { readonly days: readonly string[] },
): boolean {
  return relationOf(one, other) !== 'apart'
}
