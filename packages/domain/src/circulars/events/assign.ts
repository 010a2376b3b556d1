import type { DateLink } from './links'
import { relationOf } from './relation'
import { BEAM_WIDTH, CHOICES_MAX } from './limits'

/** Which cluster each date belongs to; null for none. */
export interface Assignment {
  readonly owners: readonly (number | null)[]
  readonly score: number
}

/** The log of how likely one meeting has days that exclude each other, rather than its days once. */
const APART = Math.log(0.3)
/** The same for days that overlap without one holding the other. */
const CROSSED = Math.log(0.05)
/** The same for days that it has already, or that lie within them. */
const AGREED = Math.log(1.6)
/** The least likely choice that is followed. */
const LEAST = 0.02

interface State {
  readonly owners: readonly (number | null)[]
  readonly score: number
}

/**
 * Returns the likeliest assignment of all dates: one owner for each, and the days of one meeting agree.
 * The dates are decided from the surest on, with a beam over rivals.
 *
 * @param threshold - from how likely on a date is a meeting's
 */
export function assignDates(links: readonly DateLink[], threshold: number): Assignment {
  const bias = Math.log(threshold / (1 - threshold))
  const order = links
    .map((_, index) => index)
    .sort((a, b) => bestOf(links[b]) - bestOf(links[a]) || a - b)
  let beam: State[] = [{ owners: links.map(() => null), score: 0 }]
  const decided: number[] = []
  for (const index of order) {
    const next = beam.flatMap((state) => choicesOf(links, decided, state, index, bias))
    beam = next.sort((a, b) => b.score - a.score).slice(0, BEAM_WIDTH)
    decided.push(index)
  }
  return beam[0] ?? { owners: links.map(() => null), score: 0 }
}

function bestOf(link: DateLink | undefined): number {
  return link?.clusters[0]?.chance ?? 0
}

function choicesOf(
  links: readonly DateLink[],
  decided: readonly number[],
  state: State,
  index: number,
  bias: number,
): State[] {
  const link = links[index]
  if (!link) return [state]
  const rest = Math.log(Math.max(LEAST, 1 - link.chance)) + bias
  const none = { ...state, score: state.score + rest }
  const choices = link.clusters.slice(0, CHOICES_MAX).filter(({ chance }) => chance >= LEAST)
  return [
    none,
    ...choices.map(({ cluster, chance }) => {
      const owners = [...state.owners]
      owners[index] = cluster
      const others = decided.flatMap((at) => {
        const other = state.owners[at] === cluster ? links[at] : undefined
        return other ? [other] : []
      })
      return { owners, score: state.score + Math.log(chance) + agreement(link, others) }
    }),
  ]
}

function agreement({ date }: DateLink, others: readonly DateLink[]): number {
  if (others.length === 0) return 0
  const relations = others.map((other) => relationOf(date.days, other.date.days))
  if (relations.includes('same')) return AGREED
  if (relations.every((own) => own === 'apart')) return APART
  return relations.includes('crossed') ? CROSSED : 0
}
