import type { DateLink } from './links'
import { relationOf } from './relation'
import { BEAM_WIDTH, CHOICES_MAX } from './limits'

/** Which cluster each date belongs to; null if there is none. */
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

/** The decisions so far, the last first. */
interface Decision {
  readonly index: number
  readonly cluster: number
  readonly before: Decision | null
}

interface State {
  readonly last: Decision | null
  /** The different days of each cluster. */
  readonly days: ReadonlyMap<number, readonly Days[]>
  readonly score: number
}

type Days = readonly string[]

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
  let beam: State[] = [{ last: null, days: new Map(), score: 0 }]
  for (const index of order) {
    const next = beam.flatMap((state) => choicesOf(links, state, index, bias))
    beam = next.sort((a, b) => b.score - a.score).slice(0, BEAM_WIDTH)
  }
  const [best] = beam
  const owners: (number | null)[] = links.map(() => null)
  for (let step = best?.last; step; step = step.before) owners[step.index] = step.cluster
  return { owners, score: best?.score ?? 0 }
}

function bestOf(link: DateLink | undefined): number {
  return link?.clusters[0]?.chance ?? 0
}

function choicesOf(links: readonly DateLink[], state: State, index: number, bias: number): State[] {
  const link = links[index]
  if (!link) return [state]
  const rest = Math.log(Math.max(LEAST, 1 - link.chance)) + bias
  const none = { ...state, score: state.score + rest }
  const choices = link.clusters.slice(0, CHOICES_MAX).filter(({ chance }) => chance >= LEAST)
  return [
    none,
    ...choices.map(({ cluster, chance }) => {
      const { days } = link.date
      const others = state.days.get(cluster) ?? []
      return {
        last: { index, cluster, before: state.last },
        days: others.some((own) => relationOf(own, days) === 'same')
          ? state.days
          : new Map(state.days).set(cluster, [...others, days]),
        score: state.score + Math.log(chance) + agreement(days, others),
      }
    }),
  ]
}

function agreement(days: Days, others: readonly Days[]): number {
  if (others.length === 0) return 0
  const relations = others.map((other) => relationOf(days, other))
  if (relations.includes('same')) return AGREED
  if (relations.every((own) => own === 'apart')) return APART
  return relations.includes('crossed') ? CROSSED : 0
}
