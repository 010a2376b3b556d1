import type { Letter } from '../../values/letter/index'
import type { Mention } from '../mentions/index'
import { holderOf } from '../../text/tokens/index'
import { isInside } from '../topics/index'
import { assignDates } from './assign'
import { relationOf } from './relation'
import type { DateLink, Links } from './links'
import { LINKED_MIN } from './limits'

/** A date of a meeting and how likely it is its date. */
interface DraftDate {
  readonly link: DateLink
  readonly chance: number
  /** The fact applies to other meetings, too. */
  readonly isShared: boolean
}

/** A meeting as the links give it: all its mentions, and the dates that were assigned to it. */
export interface Draft {
  readonly cluster: number
  readonly mentions: readonly Mention[]
  /** The most reliable first. */
  readonly dates: readonly DraftDate[]
  /** The likeliest date on other days than the first; it may be the right one. */
  readonly rival: DraftDate | null
  /** How likely its days are its days; 0 without days. */
  readonly chance: number
}

/** Returns every cluster that has days, or is named in the subject, in the order of the text. */
export function draftsOf(letter: Letter, links: Links, threshold: number): Draft[] {
  const { owners } = assignDates(links.dates, threshold)
  const mentions = new Map<number, Mention[]>()
  for (const mention of links.mentions) push(mentions, mention.cluster, mention)
  const dates = new Map<number, DraftDate[]>()
  const lists = listsOf(links.mentions)
  links.dates.forEach((link, index) => {
    const owner = owners[index]
    if (owner === null || owner === undefined) return
    const sharers = sharersOf(links, lists, link, owner)
    const date = { link, chance: chanceOf(link, owner), isShared: sharers.length > 1 }
    for (const cluster of sharers) push(dates, cluster, date)
  })
  return [...mentions].flatMap(([cluster, own]) => {
    const isNamed = own.some(({ isGeneric }) => !isGeneric)
    const found = inOrder(letter, dates.get(cluster) ?? [])
    const isOfSubject = own.some(({ source }) => source === 'subject')
    if (!isNamed && found.length === 0) return []
    if (found.length === 0 && !isOfSubject) return []
    const rival = found.find(
      ({ link }) => relationOf(link.date.days, found[0]?.link.date.days ?? []) === 'apart',
    )
    const chance = strengthOf(found)
    return [{ cluster, mentions: own, dates: found, rival: rival ?? null, chance }]
  })
}

function push<Key, Own>(lists: Map<Key, Own[]>, key: Key, own: Own): void {
  const known = lists.get(key)
  if (known) known.push(own)
  else lists.set(key, [own])
}

function chanceOf({ clusters }: DateLink, cluster: number): number {
  return clusters.find((own) => own.cluster === cluster)?.chance ?? 0
}

/** The clusters of each list of names: "Working Parties 9A, 9B and 9C". */
function listsOf(mentions: readonly Mention[]): Map<number, number[]> {
  const lists = new Map<number, number[]>()
  for (const { list, cluster } of mentions) if (list !== null) push(lists, list, cluster)
  return lists
}

/**
 * The facts of one name of a list apply to all, unless as many dates follow the list as it has
 * names: then the first is of the first, the second of the second.
 */
function sharersOf(
  links: Links,
  lists: ReadonlyMap<number, readonly number[]>,
  link: DateLink,
  owner: number,
): readonly number[] {
  const { list } = link.mention
  const sharers = list === null ? undefined : lists.get(list)
  if (!sharers?.includes(owner)) return [owner]
  const mates = links.dates.filter(({ mention }) => mention.list === list)
  const inTurn = sharers[mates.indexOf(link)]
  return mates.length === sharers.length && inTurn !== undefined ? [inTurn] : sharers
}

/** From this likelihood a day of one meeting replaces the days that it shares with others. */
const OWN_MIN = 0.3

/** The most certain date first, then those that agree with it, then all others. */
function inOrder(letter: Letter, dates: readonly DraftDate[]): DraftDate[] {
  const { subject } = letter
  const exclusive = dates.filter(({ isShared, chance }) => !isShared && chance >= OWN_MIN)
  const sorted = [...(exclusive.length > 0 ? exclusive : dates)].sort(
    (a, b) => rankOf(b) - rankOf(a),
  )
  const [surest] = sorted
  if (!surest) return []
  const first = openingOf(letter, sorted, surest)
  const others = sorted.filter((own) => own !== first)
  const agreeing = others.filter(({ link }) => agrees(link, first.link))
  const later = others.filter(
    ({ link }) => !agrees(link, first.link) && link.date.from > first.link.date.from,
  )
  const isStated = subject !== null && isInside(first.link.date, subject)
  return [first, ...agreeing, ...(isStated && agreeing.length === 0 ? [] : later)]

  function rankOf({ link, chance }: DraftDate): number {
    const isOfSubject = subject !== null && isInside(link.date, subject)
    return chance + (isOfSubject ? 1 : 0)
  }
}

/**
 * The first day of a list in one sentence: "On 7 December from 0930 and on 8 December from 0900".
 */
function openingOf(
  { sentences, subject }: Letter,
  dates: readonly DraftDate[],
  surest: DraftDate,
): DraftDate {
  const { date } = surest.link
  const sentence = holderOf(sentences, date)
  if (!sentence || (subject && isInside(date, subject))) return surest
  const before = dates.filter(
    ({ link, chance }) =>
      isInside(link.date, sentence) &&
      link.date.from < date.from &&
      (link.date.days.at(-1) ?? '') < (date.days[0] ?? '') &&
      chance >= OWN_MIN,
  )
  return before.reduce(
    (first, own) => (own.link.date.from < first.link.date.from ? own : first),
    surest,
  )
}

function agrees(one: DateLink, other: DateLink): boolean {
  const relation = relationOf(one.date.days, other.date.days)
  return relation === 'same' || relation === 'nested'
}

/** Several mentions of one day make it surer. */
function strengthOf(dates: readonly DraftDate[]): number {
  const [first] = dates
  if (!first) return 0
  const same = dates.filter(
    ({ link }) => relationOf(link.date.days, first.link.date.days) === 'same',
  )
  return 1 - same.reduce((rest, { chance }) => rest * (1 - chance), 1)
}

/** Returns the meetings that names and dates give, with their chances, unlikely ones included. */
export function linkedMeetings(letter: Letter, links: Links): Draft[] {
  return draftsOf(letter, links, LINKED_MIN)
}
