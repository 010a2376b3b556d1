import type { Schedule, Sitting } from '../meetings/index'
import { type FoundEvent, isInside } from './found-event'
import { findHours, isWithin, type MeetingHours } from './find-meeting-hours'
import type { Findings } from './findings'
import type { Letter } from './letter'
import type { DateMention } from './read-dates'
import type { HoursMention } from './read-hours'
import { type ClockPlace, readZone } from './read-zone'
import { isBullet, startsLine } from './text/lines'
import { allIn, holderOf } from './text/ranges'
import { KINDS, type Range, spanOf, type Tokens } from './text/tokens'

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
function longest(letter: Letter, sound: readonly DateMention[], first: DateMention): DateMention {
  const { marks, tokens } = letter
  const whole = sound.find((date) => date.days.length > 1 && isWithin(first, date))
  if (whole || first.days.length > 1) return whole ?? first
  const later = sound.filter(
    ({ days }) => (days[0] ?? '') > (first.days[0] ?? '') && days.length === 1,
  )
  const closing =
    later.find((date) => isListed(letter, first, date)) ??
    later.find(({ from }) => marks.first('closes', { from: from - CLOSING_REACH, to: from })) ??
    later.findLast((date) => isPoint(tokens, date) && isPoint(tokens, first))
  return closing ? { ...first, days: [...first.days, ...closing.days] } : first
}

const AND = new Set(['and', 'et', 'y', 'и', '和'])

/** "Thursday, 23 May (10 a.m. to 6 p.m.) and Friday, 24 May": nothing but the hours of the first between them. */
function isListed({ tokens, hours, sentences }: Letter, first: Range, { from }: Range): boolean {
  const { word, kind } = tokens
  if (
    !AND.has(word[from - 1] ?? '') ||
    holderOf(sentences, { from: first.from, to: from }) === undefined
  )
    return false
  const clocks = allIn(hours, { from: first.to, to: from })
  const isHour = (at: number) => clocks.some((own) => own.from <= at && at < own.to)
  for (let at = first.to; at < from - 1; at++)
    if (kind[at] !== KINDS.sign && !isHour(at) && !AND.has(word[at] ?? '')) return false
  return clocks.length > 0
}

/** Sittings, each with a point of its own. */
function isPoint(tokens: Tokens, { from }: Range): boolean {
  return [from - 1, from - 2].some((at) => startsLine(tokens, at) && isBullet(tokens, at))
}

const CLOSING_REACH = 6

function agree(one: DateMention, other: DateMention): boolean {
  return isWithin(one, other) || isWithin(other, one)
}
