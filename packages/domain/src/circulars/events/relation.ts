export type Relation = 'same' | 'nested' | 'crossed' | 'apart'

/** How the days of two dates lie to each other. */
export function relationOf(one: readonly string[], other: readonly string[]): Relation {
  const [from = '', to = from] = [one[0], one.at(-1)]
  const [first = '', last = first] = [other[0], other.at(-1)]
  if (from === first && to === last) return 'same'
  if (to < first || last < from) return 'apart'
  const isWithin = (from >= first && to <= last) || (first >= from && last <= to)
  return isWithin ? 'nested' : 'crossed'
}
