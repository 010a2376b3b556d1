import type { Letter } from '../../values/letter/index'
import type { FoundDeadline } from './found-deadline'

/** A header repeats the day of a sentence, without its words: "Action required by 2022-07-01". */
export function withoutRepeated(letter: Letter, all: readonly FoundDeadline[]): FoundDeadline[] {
  const found = withoutRepetitions(letter, all)
  const dayOf = ({ value, row }: FoundDeadline) => `${value.date} ${row?.from ?? ''}`
  const named = new Map<string, FoundDeadline>()
  for (const own of found) if (!own.isBare && !named.has(dayOf(own))) named.set(dayOf(own), own)
  const known = new Set<string>()
  return found.filter((deadline) => {
    const day = dayOf(deadline)
    const first = named.get(day)
    const key = `${day} ${deadline.value.what}`
    if (known.has(key) || (first && (deadline.isBare || saysLess(first, deadline)))) return false
    known.add(key)
    return true
  })
}

/**
 * Returns true if one text is the start or end of the other: "Names of candidates" and "send me the
 * names of candidates".
 */
function saysLess({ value: one }: FoundDeadline, { value: other }: FoundDeadline): boolean {
  const [less, more] = [one.what.toLowerCase(), other.what.toLowerCase()]
  return (
    less.length > 4 && less.length < more.length && (more.endsWith(less) || more.startsWith(less))
  )
}

/**
 * Removes deadlines of the header whose date is also due in the body: "Action required: register by
 * 6 April".
 */
function withoutRepetitions(
  { body }: Letter,
  all: readonly FoundDeadline[],
): readonly FoundDeadline[] {
  const inBody = new Set(all.flatMap(({ saidAt, value }) => (saidAt < body.from ? [] : value.date)))
  return all.filter(({ saidAt, value }) => saidAt >= body.from || !inBody.has(value.date))
}
