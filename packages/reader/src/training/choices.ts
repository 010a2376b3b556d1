import { completeYear } from '../values/dates/index'
import { Findings, type Letter } from '../values/letter/index'
import { linkContext, linkFeatures, mentionsNear } from '../meetings/events/link-features'
import { readHeader } from '../layout/header/index'
import { findMentions, type Mention, unitsOf } from '../meetings/mentions/index'
import { DATE_ROLES, type DateRole, letterDays, roleFeatures } from '../meetings/roles/index'
import { splitLetter, tellLanguage } from '../layout/segments/index'
import { VOCABULARIES } from '../text/vocabulary/vocabularies'
import { readTokens, wordsOf } from '../text/tokens/index'
import { isAhead, isInside } from '../meetings/topics/index'

interface KnownMeeting {
  readonly title?: string | null
  readonly startDate?: string | null
  readonly endDate?: string | null
  readonly deadlines?: readonly { readonly date: string }[] | null
}

/** What is known of a letter and decides the roles of its dates. */
interface KnownFacts extends Pick<KnownMeeting, 'deadlines'> {
  readonly issuedOn?: string | null
  readonly meetings?: readonly KnownMeeting[]
}

/** Rivals by their features, and which of them are right. */
interface TrainingChoice {
  readonly rivals: readonly (readonly string[])[]
  readonly right: readonly boolean[]
}

/** The choices that the known facts of a letter decide: the role of each date, and its name. */
export function choicesOf(
  text: string,
  facts: KnownFacts,
): { readonly roles: readonly TrainingChoice[]; readonly links: readonly TrainingChoice[] } {
  const { letter, issuedOn } = letterOf(text)
  const units = unitsOf(letter)
  const days = letterDays(letter, issuedOn, units)
  const mentions = findMentions(letter)
  const context = linkContext(letter, units, mentions)
  const clusters = new Map(
    (facts.meetings ?? []).map((meeting) => [meeting, clustersOf(letter, mentions, meeting)]),
  )
  const dated = letter.dates.filter((date) => date.days.length > 0)
  const roles = dated.flatMap((date): TrainingChoice[] => {
    const role = roleOf(date.days, facts)
    if (role === null) return []
    const features = roleFeatures(days, date)
    const rivals = DATE_ROLES.map((own) => features.map((name) => `${own}|${name}`))
    return [{ rivals, right: DATE_ROLES.map((own) => own === role) }]
  })
  const links = dated.flatMap((date): TrainingChoice[] => {
    const meetings = isAhead(date, issuedOn) ? meetingsOn(date.days, facts) : []
    const near = mentionsNear(context, date)
    const right = near.map(({ cluster }) =>
      meetings.some((meeting) => clusters.get(meeting)?.has(cluster)),
    )
    const isChoice = right.includes(true) && right.includes(false)
    return isChoice
      ? [{ rivals: near.map((mention) => linkFeatures(context, date, mention)), right }]
      : []
  })
  return { roles, links }
}

/** From this overlap of their words on a mention is the name of a known meeting. */
const SAME_NAME = 0.5

function clustersOf(letter: Letter, mentions: readonly Mention[], { title }: KnownMeeting) {
  const named = mentions.filter(
    (mention) =>
      !mention.isGeneric && overlapOf(wordsOf(letter.tokens, mention), title ?? '') >= SAME_NAME,
  )
  return new Set(named.map(({ cluster }) => cluster))
}

/** The role that the facts give to days; null for the week of several meetings, which is none of theirs. */
function roleOf(days: readonly string[], facts: KnownFacts): DateRole | null {
  const [first = '', last = first] = [days[0], days.at(-1)]
  const meetings = facts.meetings ?? []
  if (meetings.some((meeting) => isWithin(first, last, meeting))) return 'meeting'
  const due = [facts, ...meetings].flatMap(({ deadlines }) => deadlines ?? [])
  if (due.some(({ date }) => date === last)) return 'deadline'
  if (first === facts.issuedOn) return 'issued'
  const held = meetings.filter(
    ({ startDate, endDate }) => startDate && first <= startDate && (endDate ?? startDate) <= last,
  )
  return held.length > 1 ? null : 'other'
}

/** The meetings with exactly these days, else those around them. */
function meetingsOn(days: readonly string[], { meetings = [] }: KnownFacts) {
  const [first = '', last = first] = [days[0], days.at(-1)]
  const exact = meetings.filter(
    ({ startDate, endDate }) => startDate === first && (endDate ?? startDate) === last,
  )
  return exact.length > 0 ? exact : meetings.filter((meeting) => isWithin(first, last, meeting))
}

function isWithin(first: string, last: string, { startDate, endDate }: KnownMeeting): boolean {
  return Boolean(startDate && startDate <= first && last <= (endDate ?? startDate))
}

/** How many words two names have in common, from 0 to 1. */
function overlapOf(one: string, other: string): number {
  const [own, rest] = [wordsIn(one), wordsIn(other)]
  const count = own.length + rest.length
  const shared = own.filter((word) => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return count === 0 ? 0 : (2 * shared.length) / count
}

function wordsIn(name: string): string[] {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu)
  return Array.from(words, ([word]) => word)
}

function letterOf(text: string): { letter: Letter; issuedOn: string | null } {
  const tokens = readTokens(text)
  const split = splitLetter(tokens, VOCABULARIES[tellLanguage(tokens) ?? 'en'])
  const issuedOn = readHeader(split, new Findings(split)).date?.issuedOn?.value ?? null
  const { subject, dates } = split
  const own = dates.find((date) => subject && isInside(date, subject) && date.yearStated)
  const near = own?.days[0] ?? issuedOn
  return { letter: { ...split, dates: dates.map((date) => completeYear(date, near)) }, issuedOn }
}
