import type { Letter } from '../document/index'
import { type EventClaim, isAboutOther } from '../events/index'
import { findTitleInBody, findTitles } from '../mentions/index'
import { allIn } from '../tokens/index'
import { EVENTS_MAX, type Title } from '../topics/index'
import { findSeriesEvents } from './from-inline-list'
import { findPointEvents } from './from-list'
import { findParagraphEvents } from './from-paragraphs'
import { findSentenceEvents } from './from-sentences'
import { findGroupEvents } from './from-study-groups'
import { findPair, findSingle } from './from-subject'
import { findCompanions, findOwnMeeting } from './side-meetings'

type Strategy = (letter: Letter, issuedOn: string | null) => EventClaim[]

/** Forms of a list, the most telling one first. */
const LISTS: readonly Strategy[] = [
  findPointEvents,
  findSeriesEvents,
  findSentenceEvents,
  findGroupEvents,
]

/**
 * Returns the sets of meetings that the strategies see in a letter, the most likely one first.
 * Each strategy reads one form: a list, sentences, paragraphs, the names in the subject.
 */
export function ruleProposals(letter: Letter, issuedOn: string | null): EventClaim[][] {
  const lists = LISTS.map((find) => find(letter, issuedOn))
  const isList = (listed: EventClaim[]) => listed.length > 1 && listed.length <= EVENTS_MAX
  const sure = lists.filter((listed) => isList(listed) && !areBefore(letter, listed))
  const doubtful = lists.filter((listed) => isList(listed) && areBefore(letter, listed))
  const none: EventClaim[][] = isAboutOther(letter, issuedOn) ? [[]] : []
  return [...sure, ...none, ...fromText(letter, findTitles(letter), issuedOn), ...doubtful, []]
}

/** Sets read from the subject and the paragraphs. */
function fromText(letter: Letter, titles: readonly Title[], issuedOn: string | null) {
  const apart = findParagraphEvents(letter, issuedOn)
  const sets: EventClaim[][] = []
  if (apart.length > 1) sets.push(withOwnMeeting(letter, apart, issuedOn))
  if (titles.length > 1) sets.push(findPair(letter, titles, issuedOn))
  const named = titles[0] ?? findTitleInBody(letter)
  const single = named ? findSingle(letter, named, issuedOn) : []
  const full = withOwnMeeting(letter, withCompanions(letter, single, issuedOn), issuedOn)
  sets.push(full)
  if (full.length > single.length) sets.push(single)
  return sets
}

/** What is due before the days that the subject gives is no meeting. */
function areBefore({ subject, dates }: Letter, listed: readonly EventClaim[]): boolean {
  const [own] = subject ? allIn(dates, subject) : []
  const first = own?.days[0]
  return first !== undefined && listed.every((event) => startOf(event) < first)
}

function startOf({ dates }: EventClaim): string {
  return dates[0]?.days[0] ?? ''
}

/** Adds the meeting that the text convenes next to the main one. */
function withCompanions(
  letter: Letter,
  claims: EventClaim[],
  issuedOn: string | null,
): EventClaim[] {
  const [main] = claims
  const found = main?.status === 'convened' ? findCompanions(letter, main, issuedOn) : []
  return main ? [main, ...found.map(({ title, dates }) => ({ ...main, title, dates }))] : []
}

/** Adds the meeting of another body, which has its own paragraph. */
function withOwnMeeting(
  letter: Letter,
  claims: EventClaim[],
  issuedOn: string | null,
): EventClaim[] {
  const [main] = claims
  const own = main?.status === 'convened' ? findOwnMeeting(letter, main, issuedOn) : null
  if (!main || !own) return claims
  const isOwn = (at: number) => own.paragraph.from <= at && at < own.paragraph.to
  const apart = claims.map((claim) => ({
    ...claim,
    dates: claim.dates.filter(({ from }) => !isOwn(from)),
  }))
  return [...apart, { ...main, title: own.title, dates: own.dates }]
}
