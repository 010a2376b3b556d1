interface Days {
  readonly days: readonly string[]
}

/** Whether two dates have a day in common. */
export function overlap({ days: one }: Days, { days: other }: Days): boolean {
  const [from = '', until = from] = one
  const [first = '', last = first] = other
  return from <= last && first <= until
}
