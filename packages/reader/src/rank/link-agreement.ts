import type { DateMention } from '../values/dates/index'
import { type EventClaim, type LinkedMeeting, overlap } from '../meetings/events/index'
import type { DatedRole } from '../meetings/roles/index'
import type { Range } from '../text/tokens/index'
import type { Hypothesis } from './hypothesis'
import { mean } from './numbers'

/** A chance is at least this, and at most one less it. */
const SMALLEST = 0.02

/** Whether the claims are the meetings that the links between names and dates make likely. */
export function featuresOfLinks({ draft: { roles, linked }, claims, support }: Hypothesis) {
  const chances = claims.map((claim) => chanceOf(claim, linked))
  const dates = claims.map(({ dates: [date] }) => (date ? roleChance(date, roles) : 0.5))
  const left = linked.filter((one) => one.dates.length > 0 && !isClaimed(one, claims))
  return {
    'proposals with the same days': claims.length > 0 ? support.ofSet : 0,
    'proposals of no meeting': claims.length > 0 ? 0 : support.ofSet,
    'mean support of the meetings': mean(support.ofClaims),
    'least support of a meeting': claims.length > 0 ? Math.min(...support.ofClaims) : 0,
    'dates that are left out are likely': surprise(datesLeft(claims, roles)),
    'dates that are claimed are unlikely': surprise(dates.map((chance) => 1 - chance)),
    'least likely date': claims.length > 0 ? 1 - Math.min(...dates) : 0,
    'meetings that are left out are likely': surprise(left.map(({ chance }) => chance)),
    'meetings that are claimed are unlikely': surprise(chances.map((chance) => 1 - chance)),
    'mean chance of the meetings': mean(chances),
    'least likely meeting': claims.length > 0 ? 1 - Math.min(...chances) : 0,
  }
}

/** The sum of the surprises of something that has these chances and does not hold. */
function surprise(chances: readonly number[]): number {
  return chances.reduce((sum, chance) => {
    const own = Math.min(1 - SMALLEST, Math.max(SMALLEST, chance))
    return sum - Math.log(1 - own)
  }, 0)
}

/** How likely each day is of a meeting that no claim explains, each day once. */
function datesLeft(claims: readonly EventClaim[], roles: readonly DatedRole[]): number[] {
  const claimed = claims.flatMap(({ dates }) => dates)
  const left = new Map<string, number>()
  for (const { date, chances } of roles) {
    if (date.days.length === 0 || claimed.some((one) => overlap(one, date))) continue
    const key = date.days.join()
    left.set(key, Math.max(left.get(key) ?? 0, chances.meeting))
  }
  return [...left.values()]
}

function roleChance(date: DateMention, roles: readonly DatedRole[]): number {
  const own = roles.find((role) => role.date.from === date.from)
  return own ? own.chances.meeting : 0.5
}

function chanceOf({ title, dates }: EventClaim, linked: readonly LinkedMeeting[]): number {
  const [date] = dates
  if (!date) return 0.5
  const own = linked.filter(
    (one) =>
      one.mentions.some((mention) => meets(mention, title)) &&
      one.dates.some(({ link }) => overlap(link.date, date)),
  )
  return Math.max(0, ...own.map(({ chance }) => chance))
}

/** Whether a claim has the name of a linked meeting, or its days. */
export function isClaimed(
  { mentions, dates }: LinkedMeeting,
  claims: readonly EventClaim[],
): boolean {
  return claims.some(
    ({ title, dates: own }) =>
      mentions.some((mention) => meets(mention, title)) ||
      (own[0] !== undefined && dates[0] !== undefined && isSame(own[0], dates[0].link.date)),
  )
}

function isSame({ days: one }: DateMention, { days: other }: DateMention): boolean {
  return one[0] === other[0] && one.at(-1) === other.at(-1)
}

function meets(one: Range, other: Range): boolean {
  return one.from < other.to && other.from < one.to
}
