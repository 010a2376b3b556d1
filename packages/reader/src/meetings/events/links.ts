import type { DateMention } from '../../values/dates/index'
import type { Letter } from '../../values/letter/index'
import { probabilitiesOf, scoreOf, type WeightsFor } from '../log-linear/index'
import { findMentions, type Mention, unitsOf } from '../mentions/index'
import { type DatedRole, dateRoles } from '../roles/index'
import { isAhead } from '../topics/index'
import { joinedWithEnd } from './join-days'
import { CHANCE_MIN, DATES_MAX } from './limits'
import { linkContext, type LinkFeature, linkFeatures, mentionsNear } from './link-features'
import weights from './link-weights.json' with { type: 'json' }

/** Written by `npm run train`. */
const LINK_WEIGHTS: WeightsFor<LinkFeature, typeof weights> = weights

/** A date that may be a meeting's, and how likely it is each cluster's. */
export interface DateLink {
  readonly date: DateMention
  /** How likely it is a meeting's at all. */
  readonly chance: number
  /** By cluster, the likelier first; those of one list share its facts. */
  readonly clusters: readonly { readonly cluster: number; readonly chance: number }[]
  /** The mention that it most likely belongs to. */
  readonly mention: Mention
}

/** What a letter names and dates, before it is decided what belongs together. */
export interface Links {
  readonly mentions: readonly Mention[]
  readonly roles: readonly DatedRole[]
  readonly dates: readonly DateLink[]
  /** The days on which the letter says that a meeting closes. */
  readonly ends: ReadonlySet<DateMention>
}

/** Returns how likely each date ahead of the letter belongs to each meeting that it names. */
export function findLinks(letter: Letter, issuedOn: string | null): Links {
  const units = unitsOf(letter)
  const mentions = findMentions(letter)
  const roles = dateRoles(letter, issuedOn, units)
  const context = linkContext(letter, units, mentions)
  const { joined, ends } = withEnds(letter, roles)
  const likely = joined
    .filter(({ date, chances }) => isAhead(date, issuedOn) && chances.meeting >= CHANCE_MIN)
    .slice(0, DATES_MAX)
  const dates = likely.flatMap(({ date, chances }): DateLink[] => {
    const near = mentionsNear(context, date)
    const shares = probabilitiesOf(
      near.map((mention) => scoreOf(linkFeatures(context, date, mention), LINK_WEIGHTS)),
    )
    const best = near[shares.indexOf(Math.max(...shares))]
    if (!best) return []
    const clusters = sumByCluster(near, shares, chances.meeting)
    return [{ date, chance: chances.meeting, clusters, mention: best }]
  })
  return { mentions, roles, dates, ends }
}

/** Joins opening and closing days that are rows or clauses of one meeting. */
function withEnds(letter: Letter, roles: readonly DatedRole[]) {
  const taken = new Set<DateMention>()
  const ends = new Set<DateMention>()
  const all = roles.map((role) => {
    const isOpening = role.chances.meeting >= CHANCE_MIN && !taken.has(role.date)
    const whole = isOpening ? joinedWithEnd(letter, role.date) : null
    if (whole) taken.add(whole.end)
    if (whole?.isSaid) ends.add(whole.end)
    return whole ? { ...role, date: whole.date } : role
  })
  return { joined: all.filter(({ date }) => !taken.has(date)), ends }
}

/** The facts of one name of a list apply to all: each of its clusters has the shares of all. */
function sumByCluster(near: readonly Mention[], shares: readonly number[], chance: number) {
  const sums = new Map<number, number>()
  near.forEach((mention, at) => {
    const share = (shares[at] ?? 0) * chance
    for (const cluster of clustersOf(near, mention))
      sums.set(cluster, (sums.get(cluster) ?? 0) + share)
  })
  return [...sums]
    .map(([cluster, own]) => ({ cluster, chance: Math.min(own, chance) }))
    .sort((a, b) => b.chance - a.chance || a.cluster - b.cluster)
}

/** Returns the clusters that share a chance: the names of a list, except in a subject, where each has its days. */
function clustersOf(
  near: readonly Mention[],
  { list, cluster, source }: Mention,
): ReadonlySet<number> {
  if (list === null || source === 'subject') return new Set([cluster])
  return new Set(near.filter((other) => other.list === list).map((other) => other.cluster))
}
