import { isAboutOther } from './about-other'
import { collect } from '../tokens/index'
import { isConvenedElsewhere } from './convened-elsewhere'
import { ownersByKind, ownersOf } from '../topics/index'
import { duesOf, namedIn, scoped, scopeOf } from '../topics/index'
import { isPutOff, statusOf } from './status'
import { findCompanions, findOwnMeeting } from './side-meetings'
import { findGroupEvents } from './from-study-groups'
import { findParagraphEvents } from './from-paragraphs'
import { findPointEvents } from './from-list'
import { findSeriesEvents } from './from-inline-list'
import { findSentenceEvents } from './from-sentences'
import { findGridEvents } from './from-grids'
import { findTitleInBody, findTitles } from './titles'
import { EVENTS_MAX, type FoundEvent, isAhead, ownsAll } from '../topics/index'
import type { Letter } from '../document/index'
import { datesIn, datesOf, inOrderOf } from './meeting-dates'
import { fullerName } from './expand-title'
import { placesOf } from '../topics/index'
import type { DateMention } from '../dates/index'
import { allIn } from '../tokens/index'
import { GAPS, KINDS, type Range } from '../tokens/index'
import type { Title } from '../topics/index'

/** Finds what a letter convenes: rows of a table, points of a list, or what the subject names. */
export function findEvents(letter: Letter, issuedOn: string | null): FoundEvent[] {
  const lists = [
    isAboutOther(letter, issuedOn) ? [] : findGridEvents(letter, issuedOn),
    findPointEvents(letter, issuedOn),
    findSeriesEvents(letter, issuedOn),
    findSentenceEvents(letter, issuedOn),
    findGroupEvents(letter, issuedOn),
  ]
  for (const listed of lists) {
    if (listed.length > 1 && listed.length <= EVENTS_MAX && !areBefore(letter, listed))
      return scoped(letter, listed)
  }
  const [group, ...others] = lists[0] ?? []
  if (group && others.length === 0 && isOneOfGroups(letter, group.title)) return [group]
  const titles = findTitles(letter)
  if (isAboutOther(letter, issuedOn)) return []
  const apart = findParagraphEvents(letter, issuedOn)
  if (apart.length > 1) return withOwnMeeting(letter, apart, issuedOn)
  if (titles.length > 1) return findPair(letter, titles, issuedOn)
  const [title] = titles
  const named = title ?? findTitleInBody(letter)
  const single = named ? findSingle(letter, named, issuedOn) : []
  return withOwnMeeting(letter, withCompanions(letter, single, issuedOn), issuedOn)
}

/** "Working Party 6B", the one line of a table that a letter corrects, of "Working Parties 6A, 6B and 6C". */
function isOneOfGroups({ tokens, subject }: Letter, { from, to }: Range): boolean {
  const { kind, word } = tokens
  const isNumber = (at: number) => kind[at] === KINDS.number
  if (!subject || to - from >= GROUP_MAX || ![to - 1, to - 2].some(isNumber)) return false
  let count = 0
  for (let at = subject.from; at < subject.to; at++)
    if (isNumber(at) && tokens.gap[at + 1] === GAPS.none && kind[at + 1] === KINDS.word) count++
  return count > 1 && placesOf(tokens, word.slice(from, to), subject).length === 0
}

const GROUP_MAX = 6

/** What is due before the days that the subject gives is no meeting. */
function areBefore({ subject, dates }: Letter, listed: readonly FoundEvent[]): boolean {
  const [own] = subject ? allIn(dates, subject) : []
  const first = own?.days[0]
  return first !== undefined && listed.every((event) => startOf(event) < first)
}

function startOf({ dates }: FoundEvent): string {
  return dates[0]?.days[0] ?? ''
}

function withCompanions(
  letter: Letter,
  events: readonly FoundEvent[],
  issuedOn: string | null,
): FoundEvent[] {
  const [main] = events
  const found = main?.status === 'convened' ? findCompanions(letter, main, issuedOn) : []
  if (!main || found.length === 0) return [...events]
  const others = found.map(({ title, dates }): FoundEvent => ({ ...main, title, dates }))
  return scoped(letter, [main, ...others])
}

/** The meeting of another body: its paragraph speaks of it alone. */
function withOwnMeeting(
  letter: Letter,
  events: readonly FoundEvent[],
  issuedOn: string | null,
): FoundEvent[] {
  const [main] = events
  const own = main?.status === 'convened' ? findOwnMeeting(letter, main, issuedOn) : null
  if (!main || !own) return [...events]
  const isOwn = (at: number) => own.paragraph.from <= at && at < own.paragraph.to
  const apart = events.map((event) => ({
    ...event,
    dates: event.dates.filter(({ from }) => !isOwn(from)),
    sentences: event.sentences.filter(({ from }) => !isOwn(from)),
    owns: (at: number) => !isOwn(at) && event.owns(at),
    isNearest: (at: number) => !isOwn(at) && event.isNearest(at),
  }))
  const sentences = letter.sentences.filter(({ from }) => isOwn(from))
  return [
    ...apart,
    { ...main, title: own.title, dates: own.dates, sentences, owns: isOwn, isNearest: isOwn },
  ]
}

function findSingle(letter: Letter, title: Title, issuedOn: string | null): FoundEvent[] {
  const { subject, sentences } = letter
  if (isConvenedElsewhere(letter, title)) return []
  const status = statusOf(letter, [subject, ...sentences], title)
  const isOff = status === 'cancelled' || (status === 'postponed' && isPutOff(letter))
  const dates = isOff ? [] : datesOf(letter, inOrderOf(letter, title), issuedOn)
  return dates.length > 0 || status !== 'convened' || isWithoutYear(letter)
    ? [{ title, dates, row: null, sentences, owns: ownsAll, isNearest: ownsAll, status }]
    : []
}

/** "Expert Group Meeting, 14 and 15 May": a letter without a year anywhere convenes it, on days unknown. */
function isWithoutYear({ subject, dates }: Letter): boolean {
  const inSubject = subject ? allIn(dates, subject) : []
  return inSubject.some(({ yearStated, days, fault }) => !yearStated && days.length === 0 && !fault)
}

/** Two meetings of different kinds, each with the clauses that name it. */
function findPair(letter: Letter, titles: readonly Title[], issuedOn: string | null): FoundEvent[] {
  const owned = ownersByKind(letter, titles)
  const scopes = ownersOf(letter, titles)
  const last = Math.max(...titles.map(({ to }) => to))
  const [first, ...later] = letter.subject ? allIn(letter.dates, letter.subject) : []
  const isWhole = first && later.length === 0 && first.from >= last && first.days.length > 1
  const whole = isWhole ? first : null
  const stated = datesBehind(letter, titles, issuedOn)
  const events = titles.map((title, index): FoundEvent => {
    const own = letter.sentences.filter((sentence) => {
      const owners = owned.of(sentence)
      return owners.length === 0 ? index === 0 : owners.includes(index)
    })
    const inBody = collect(own, (sentence) => datesIn(letter, sentence))
    const day = stated?.[index]
    const dates = day
      ? [day, ...inBody.filter((date) => isDuring(date, day))]
      : inBody
          .filter((date) => owned.at(date.from) === index && isAhead(date, issuedOn))
          .filter((date) => !whole || isDuring(date, whole))
    const fuller = index === 0 ? null : fullerName(letter, title, own)
    const status = statusOf(letter, [title, ...own], title)
    return {
      title: fuller ? { noun: title.noun, ...fuller } : title,
      dates,
      row: null,
      ...scopeOf(letter, scopes, index),
      ownsDue: duesOf(letter, scopes, index),
      isNamedIn: namedIn(scopes, index),
      status,
    }
  })
  const dated = events.filter(({ dates, status }) => dates.length > 0 || status !== 'convened')
  return dated.length > 1 ? dated : findSingleOfPair(letter, titles, issuedOn)
}

/** "Forum, 20 March 2017, and Meeting, 21 to 23 March 2017": the days that a subject gives behind each name. */
function datesBehind(
  { subject, dates }: Letter,
  titles: readonly Title[],
  issuedOn: string | null,
): DateMention[] | null {
  if (!subject) return null
  const found = collect(titles, ({ to }, index) => {
    const behind = { from: to, to: titles[index + 1]?.from ?? subject.to }
    return to <= subject.to && behind.from <= behind.to ? (allIn(dates, behind)[0] ?? []) : []
  })
  return found.length === titles.length && found.every((date) => isAhead(date, issuedOn))
    ? found
    : null
}

/** Two meetings in one subject lie within the days that it gives for both. */
function isDuring({ days }: DateMention, whole: DateMention): boolean {
  const [from = '', until = from] = whole.days
  return days.every((day) => from <= day && day <= until)
}

/** Where the body dates only one of two names, the letter convenes one meeting, by its first name. */
function findSingleOfPair(
  letter: Letter,
  titles: readonly Title[],
  issuedOn: string | null,
): FoundEvent[] {
  const [first, second] = titles
  if (!first) return []
  return findSingle(letter, { ...first, to: second?.to ?? first.to }, issuedOn)
}
