import type { Schedule, Sitting } from '../meetings/index'
import { type FoundEvent, isInside } from './found-event'
import { isFormer } from './meeting-dates'
import type { Findings } from './findings'
import type { Letter } from './letter'
import type { DateMention } from './read-dates'
import { isCorrected } from './is-corrected'
import type { HoursMention } from './read-hours'
import { type ClockPlace, readZone } from './read-zone'
import { isBullet, startsLine } from './text/lines'
import { allIn, holderOf } from './text/ranges'
import { GAPS, type Range, spanOf, type Tokens } from './text/tokens'

/** The hours of a meeting: when its first day opens and its last one closes. */
interface MeetingHours {
  readonly opens: HoursMention | null
  readonly closes: HoursMention | null
}

/** Reads the days of a meeting, its hours and their zone, and says what does not fit together. */
export function readSchedule(
  letter: Letter,
  event: FoundEvent,
  place: ClockPlace | null,
  findings: Findings,
  pointer: string,
): Schedule {
  const mention = settleDates(letter, event, findings, `${pointer}/days/0/date`)
  if (!mention) return { zone: null, days: [] }
  const hours = findHours(letter, event, mention)
  const days = stateDays(letter, event, mention, hours, findings, `${pointer}/days`)
  remarkOnHours(letter, hours, days.length - 1, findings, `${pointer}/days`)
  const stated = hours.opens ?? hours.closes
  const [first] = days
  const isTimed = days.some(({ opens, closes }) => (opens ?? closes) !== null)
  if (!stated || !first || !isTimed) return { zone: null, days }
  const context = { on: first.date, place }
  const zone = readZone(letter, stated, context, findings, `${pointer}/zone`)
  return { zone: findings.state(`${pointer}/zone`, zone), days }
}

/** The opening belongs to the first day, the closing to the last. */
function stateDays(
  { tokens }: Letter,
  event: FoundEvent,
  { days, yearStated }: DateMention,
  hours: MeetingHours,
  findings: Findings,
  pointer: string,
): Sitting[] {
  const certainty = yearStated ? 'stated' : 'derived'
  const spans = event.dates
    .filter((mention) => mention.days.every((day) => days.includes(day)))
    .map((mention) => spanOf(tokens, mention))
  const opening = hours.opens?.opens ?? null
  const closing = closingOf(hours.closes)
  return days.map((date, index) => {
    const at = `${pointer}/${index}`
    const opens = index === 0 ? opening : null
    const closes = index === days.length - 1 ? closing : null
    findings.state(`${at}/date`, { value: date, spans, certainty })
    if (opens !== null && hours.opens)
      findings.state(`${at}/opens`, { value: opens, spans: [spanOf(tokens, hours.opens)] })
    const isAfter = closes !== null && (opens === null || opens < closes)
    if (isAfter && hours.closes)
      findings.state(`${at}/closes`, { value: closes, spans: [spanOf(tokens, hours.closes)] })
    return { date, opens, closes: isAfter ? closes : null }
  })
}

function closingOf(hours: HoursMention | null): string | null {
  return hours ? (hours.closes ?? (hours.role === 'closing' ? hours.opens : null)) : null
}

function remarkOnHours(
  { tokens }: Letter,
  { opens, closes }: MeetingHours,
  last: number,
  findings: Findings,
  pointer: string,
): void {
  const span = opens && spanOf(tokens, opens)
  if (opens?.fault) findings.remark({ code: opens.fault, span, pointer: `${pointer}/0/opens` })
  else if (opens && !closes)
    findings.remark({ code: 'hours-without-end', span, pointer: `${pointer}/${last}/closes` })
}

/** The first mention, unless the letter contradicts itself: then there is no date, and a remark. */
function settleDates(
  letter: Letter,
  { dates }: FoundEvent,
  findings: Findings,
  pointer: string,
): DateMention | null {
  const { tokens, subject } = letter
  for (const date of dates) {
    const { fault, days } = date
    const suggestion = days[0] ?? null
    if (fault) findings.remark({ code: fault, span: spanOf(tokens, date), pointer, suggestion })
  }
  const sound = dates.filter(({ fault }) => fault !== 'weekday-contradicts-date')
  const [first] = sound
  if (!first) return null
  const isStated = subject !== null && isInside(first, subject)
  const other = isStated ? sound.find((date) => !isInside(date, subject)) : undefined
  const agrees = sound.some((date) => date !== first && agree(date, first))
  if (!isStated) return longest(letter, sound, first)
  if (!other || agrees) return first
  findings.remark({
    code: 'subject-contradicts-body',
    span: spanOf(tokens, other),
    pointer,
    suggestion: other.days[0] ?? null,
  })
  return null
}

/** The stretch around the first day, or the days on which the letter says it opens and closes. */
function longest(
  { marks, tokens }: Letter,
  sound: readonly DateMention[],
  first: DateMention,
): DateMention {
  const whole = sound.find(
    ({ days, ...date }) => days.length > 1 && isWithin(first, { ...date, days }),
  )
  if (whole || first.days.length > 1) return whole ?? first
  const later = sound.filter(
    ({ days }) => (days[0] ?? '') > (first.days[0] ?? '') && days.length === 1,
  )
  const closing =
    later.find(({ from }) => marks.first('closes', { from: from - CLOSING_REACH, to: from })) ??
    later.findLast((date) => isPoint(tokens, date) && isPoint(tokens, first))
  return closing ? { ...first, days: [...first.days, ...closing.days] } : first
}

/** Sittings, each with a point of its own. */
function isPoint(tokens: Tokens, { from }: Range): boolean {
  return [from - 1, from - 2].some((at) => startsLine(tokens, at) && isBullet(tokens, at))
}

const CLOSING_REACH = 6

function agree(one: DateMention, other: DateMention): boolean {
  return isWithin(one, other) || isWithin(other, one)
}

function isWithin(inner: DateMention, outer: DateMention): boolean {
  const [from = '', until = from] = outer.days
  return inner.days.every((day) => from <= day && day <= until)
}

/** Hours of registration, of deadlines and of other days are not the hours of the meeting. */
function findHours(letter: Letter, event: FoundEvent, dates: DateMention): MeetingHours {
  const own = hoursOf(letter, event).filter(
    ({ role, opens, closes, fault }) =>
      role !== 'registration' && role !== 'deadline' && (opens ?? closes ?? fault) !== null,
  )
  const [first = '', last = first] = dates.days
  const onFirst = datedFirst(letter, own, first, dates)
  const onLast = datedFirst(letter, own, last, dates)
  const opens =
    onFirst.find(({ role }) => role === 'opening') ??
    onFirst.find(({ role, closes }) => role !== 'closing' && closes !== null) ??
    onFirst.find(({ role }) => role !== 'closing') ??
    null
  const closes =
    onLast.find(({ role }) => role === 'closing') ??
    onLast.find((hours) => hours.closes !== null && (hours.isDaily || hours === opens)) ??
    onLast.find((hours) => hours.closes !== null) ??
    null
  return { opens, closes }
}

/** The hours of its own row or point; without one those of the sentences that speak of it. */
function hoursOf(letter: Letter, event: FoundEvent): HoursMention[] {
  const { row, sentences, isNearest } = event
  const { hours } = letter
  const inRow = row ? allIn(hours, row) : []
  const all = sentences.flatMap((sentence) =>
    allIn(hours, sentence).filter(
      (one) =>
        !isCorrected(letter, one) && !isFormer(letter, { from: sentence.from, to: one.from }),
    ),
  )
  const near = all.filter(({ from }) => isNearest(from))
  const rest = near.length > 0 ? near : all
  if (inRow.length === 0) return [...rest, ...hoursInSubject(letter, event)]
  const needsEnd = inRow.every(({ closes }) => closes === null)
  return needsEnd ? [...inRow, ...rest.filter(({ isDaily }) => isDaily)] : inRow
}

/** "Forum, 3 June (2.30 p.m. - 5.45 p.m.)": behind the name in the subject, before the next one. */
function hoursInSubject({ hours, subject, marks }: Letter, { title }: FoundEvent): HoursMention[] {
  if (!subject || title.from < subject.from || title.to > subject.to) return []
  const next = marks.first('meeting', { from: title.to, to: subject.to })
  const own = { from: title.to, to: next?.from ?? subject.to }
  return allIn(hours, own)
}

/** The hours of a day, those beside its date before those beside none. */
function datedFirst(
  letter: Letter,
  hours: readonly HoursMention[],
  day: string,
  dates: DateMention,
): HoursMention[] {
  const on = hours.filter((one) => isOn(letter, one, day, dates))
  const isDatedOne = (one: HoursMention) => dateOf(letter, one) !== null
  return [...on.filter(isDatedOne), ...on.filter((one) => !isDatedOne(one))]
}

/** Whether hours are those of a day: its date stands right after them or was the last before them. */
function isOn(letter: Letter, hours: HoursMention, day: string, dates: DateMention): boolean {
  const date = dateOf(letter, hours)
  if (!date || hours.isDaily) return true
  const [from = '', until = from] = date.days
  return from === until ? from === day : isWithin(date, dates) || isWithin(dates, date)
}

const BESIDE = 7
/** A date further from an hour in a sentence without an end is not its own. */
const DATE_REACH = 300

function isDated({ days }: DateMention): boolean {
  return days.length > 0
}

function dateOf(letter: Letter, hours: HoursMention): DateMention | null {
  const { dates, sentences } = letter
  const sentence = holderOf(sentences, hours)
  if (!sentence) return null
  const before = allIn(dates, {
    from: Math.max(sentence.from, hours.from - DATE_REACH),
    to: hours.from,
  }).findLast((date) => isDated(date) && !isCorrected(letter, date))
  const after = allIn(dates, {
    from: hours.to,
    to: Math.min(sentence.to, hours.to + DATE_REACH),
  }).find(isDated)
  const isAfter =
    after && after.from - hours.to < BESIDE && (letter.tokens.gap[after.from] ?? 0) < GAPS.cell
  if (before && (!isAfter || hours.from - before.to <= after.from - hours.to)) return before
  return isAfter ? after : (before ?? null)
}
