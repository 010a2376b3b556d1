import { type DateMention, daysBetween } from '../../values/dates/index'
import type { Letter } from '../../values/letter/index'
import { findTitles, type Mention } from '../mentions/index'
import { EVENTS_MAX, type Title } from '../topics/index'
import { isAboutOther } from './about-other'
import type { EventClaim } from './claim'
import { type Draft, draftsOf } from './drafts'
import { SETS_MAX, THRESHOLDS } from './limits'
import { findLinks, type Links } from './links'
import { relationOf } from './relation'
import { isPutOff, statusOf } from './status'

/**
 * Proposes the meetings that the links between names and dates give: all that are likely enough, at
 * several thresholds; parts without their whole and the reverse; those of the subject; the likeliest
 * alone; none.
 */
export function linkProposals(
  letter: Letter,
  issuedOn: string | null,
  links: Links = findLinks(letter, issuedOn),
): readonly (readonly EventClaim[])[] {
  const [drafts = [], ...others] = THRESHOLDS.map((threshold) =>
    withoutRepeats(letter, draftsOf(letter, links, threshold)),
  )
  const dated = drafts.filter(isDated)
  const ofSubject = drafts.filter(isOfSubject)
  const sets: (readonly Draft[])[] = [
    withStatus(letter, dated, ofSubject),
    ...others.map((own) => own.filter(isDated)),
    withoutWholes(dated),
    withoutParts(dated),
    ofSubject.filter(isDated),
    withRivals(dated),
    [...dated].sort((a, b) => b.chance - a.chance).slice(0, 1),
  ]
  const claims = sets.map((set) => claimsOf(letter, set))
  const whole = wholeSubject(letter, ofSubject, dated)
  const all = [...claims, ...(whole ? [[whole]] : []), []]
  const isOther = isAboutOther(letter, issuedOn)
  return distinct(isOther ? [[], ...all] : all).slice(0, SETS_MAX)
}

/** Drafts on their second days, where the letter gives them two. */
function withRivals(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => (draft.rival ? { ...draft, dates: [draft.rival] } : draft))
}

/** Without drafts on the days of another that name it again: in fewer words, or by a body alone. */
function withoutRepeats(letter: Letter, drafts: readonly Draft[]): Draft[] {
  const names = new Map(drafts.map((draft) => [draft, new Set(wordsOfName(letter, draft))]))
  return drafts.filter((draft) => {
    const own = names.get(draft) ?? new Set()
    return !drafts.some((other) => {
      if (other === draft || !isSameDays(draft, other)) return false
      const around = names.get(other) ?? new Set()
      const isHeld = [...own].every((word) => around.has(word))
      const isSame = isHeld && own.size === around.size
      if (isSame) return drafts.indexOf(other) < drafts.indexOf(draft)
      return isHeld || (isOfBody(draft) && !isOfBody(other))
    })
  })
}

function wordsOfName({ tokens }: Letter, draft: Draft): readonly string[] {
  const title = titleOf(draft)
  return title ? tokens.word.slice(title.from, title.to) : []
}

function isSameDays(one: Draft, other: Draft): boolean {
  const [own, others] = [one.dates[0], other.dates[0]]
  return (
    own !== undefined &&
    others !== undefined &&
    relationOf(own.link.date.days, others.link.date.days) === 'same'
  )
}

function isOfBody({ mentions }: Draft): boolean {
  return mentions.every(
    ({ source, isGeneric, groups }) =>
      source === 'body' || isGeneric || (source === 'group' && groups.length === 0),
  )
}

function isDated({ dates }: Draft): boolean {
  return dates.length > 0
}

function isOfSubject({ mentions }: Draft): boolean {
  return mentions.some(({ source }) => source === 'subject')
}

/** A meeting of the subject that the letter calls off has no day ahead and is claimed all the same. */
function withStatus(
  letter: Letter,
  likely: readonly Draft[],
  ofSubject: readonly Draft[],
): Draft[] {
  const off = ofSubject.filter(
    (draft) => !likely.includes(draft) && statusFor(letter, draft) !== 'convened',
  )
  return [...likely, ...off]
}

function statusFor(letter: Letter, draft: Draft): EventClaim['status'] {
  const title = titleOf(draft)
  return title ? statusOf(letter, [letter.subject, ...letter.sentences], title) : 'convened'
}

function claimsOf(letter: Letter, drafts: readonly Draft[]): EventClaim[] {
  // More are a calendar
  if (drafts.length > EVENTS_MAX) return []
  const claims = drafts.flatMap((draft) => {
    const title = titleOf(draft)
    if (!title) return []
    const status: EventClaim['status'] = drafts.length > 1 ? 'convened' : statusFor(letter, draft)
    const isOff = status === 'cancelled' || (status === 'postponed' && isPutOff(letter))
    const dates = isOff ? [] : draft.dates.map(({ link }) => link.date)
    return [{ title, dates, row: null, status }]
  })
  return claims.map((claim) => withOwnDays(claim, claims))
}

/** The days of several meetings together are not those of one that has days within them. */
function withOwnDays(claim: EventClaim, claims: readonly EventClaim[]): EventClaim {
  const [whole, ...others] = claim.dates
  if (!whole) return claim
  const isWithin = ({ days }: DateMention) => relationOf(days, whole.days) === 'nested'
  const holdsAnother = claims.some(
    ({ dates: [first] }) => first && isWithin(first) && first.days.length <= whole.days.length,
  )
  const own = others.find((date) => isWithin(date) && spanOfDays(date) < spanOfDays(whole))
  if (!holdsAnother || !own) return claim
  return { ...claim, dates: [own, ...claim.dates.filter((date) => date !== own && date !== whole)] }
}

function spanOfDays({ days }: DateMention): number {
  return daysBetween(days[0] ?? '', days.at(-1) ?? days[0] ?? '')
}

/** The fullest name: that of the subject, else of a list item, else the longest that is no text. */
function titleOf({ mentions }: Draft): Title | null {
  const [best] = [...mentions].sort((a, b) => qualityOf(b) - qualityOf(a) || a.from - b.from)
  return best ?? null
}

const QUALITY: Readonly<Record<Mention['source'], number>> = {
  subject: 100,
  item: 40,
  kind: 40,
  group: 30,
  body: 20,
}
/** A longer name adds nothing; a much longer one is text. */
const GOOD_LENGTH = 16

function qualityOf({ source, from, to, noun, isGeneric, list }: Mention): number {
  const length = to - from
  const excess = Math.max(0, length - 2 * GOOD_LENGTH)
  const isPart = list !== null && noun.from < from
  return (
    QUALITY[source] +
    Math.min(length, GOOD_LENGTH) -
    excess -
    (isGeneric ? 60 : 0) -
    (isPart ? 15 : 0)
  )
}

/** Without those that hold two others: the week of which each day is claimed. */
function withoutWholes(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(
    (draft) => drafts.filter((other) => other !== draft && isPartOf(other, draft)).length < 2,
  )
}

/** Without those on days within those of another. */
function withoutParts(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(
    (draft) => !drafts.some((other) => other !== draft && isPartOf(draft, other)),
  )
}

function isPartOf(part: Draft, whole: Draft): boolean {
  const [own, around] = [part.dates[0]?.link.date.days, whole.dates[0]?.link.date.days]
  if (!own || !around || relationOf(own, around) !== 'nested') return false
  return (own[0] ?? '') >= (around[0] ?? '') && (own.at(-1) ?? '') <= (around.at(-1) ?? '')
}

/** All names of the subject as one meeting, on the surest of their days. */
function wholeSubject(
  letter: Letter,
  ofSubject: readonly Draft[],
  dated: readonly Draft[],
): EventClaim | null {
  const [first, ...others] = findTitles(letter)
  const best = [...(ofSubject.length > 0 ? ofSubject : dated)].sort(
    (a, b) => b.chance - a.chance,
  )[0]
  if (!first || !best) return null
  const title = { ...first, to: Math.max(first.to, ...others.map(({ to }) => to)) }
  const status = statusOf(letter, [letter.subject, ...letter.sentences], title)
  return { title, dates: best.dates.map(({ link }) => link.date), row: null, status }
}

/** Sets that claim the same names on the same days are one. */
function distinct(sets: readonly (readonly EventClaim[])[]): (readonly EventClaim[])[] {
  const keyOf = (set: readonly EventClaim[]) =>
    set
      .map(
        ({ title, dates, status }) => `${title.from}-${title.to}@${dates[0]?.from ?? ''}${status}`,
      )
      .sort()
      .join('|')
  const keys = new Set<string>()
  return sets.filter((set) => keys.size < keys.add(keyOf(set)).size)
}
