import type { Schedule, Sitting } from '../meetings/index'
import type { Span } from '../span'
import type { FoundEvent } from './find-events'
import type { Findings } from './findings'
import { type DateMention, readDates } from './read-dates'
import { type HoursMention, readHours } from './read-hours'
import type { FoundPlace } from './read-places'
import { readZone } from './read-zone'
import type { Statements } from './statements'
import { textAt } from './spans'

/** Reads the days of a meeting, its hours and their zone, and says what does not fit together. */
export function readSchedule(
  statements: Statements,
  event: FoundEvent,
  place: FoundPlace | null,
  findings: Findings,
  pointer: string,
): Schedule {
  const mention = settleDates(event.dates, findings, `${pointer}/days/0/date`)
  if (!mention) return { zone: null, days: [] }

  const hours = findMeetingHours(statements, event, mention)
  const spans = event.dates.filter(({ days }) => days.join() === mention.days.join())
  const days = stateDays({ ...mention, spans }, hours, findings, `${pointer}/days`)
  if (!hours) return { zone: null, days }

  remarkOnHours(hours, days.length - 1, findings, `${pointer}/days`)
  const [first] = days
  if (!first?.opens) return { zone: null, days }
  const context = { on: first.date, place }
  const zone = readZone(statements, hours.zone, context, findings, `${pointer}/zone`)
  return { zone: findings.state(`${pointer}/zone`, zone), days }
}

/** The opening belongs to the first day, the closing to the last. */
function stateDays(
  { days, yearStated, spans }: DateMention & { readonly spans: readonly Span[] },
  hours: HoursMention | null,
  findings: Findings,
  pointer: string,
): Sitting[] {
  const certainty = yearStated ? 'stated' : 'derived'
  return days.map((date, index) => {
    const at = `${pointer}/${index}`
    const opens = index === 0 ? (hours?.opens ?? null) : null
    const closes = index === days.length - 1 ? (hours?.closes ?? null) : null
    findings.state(`${at}/date`, { value: date, spans, certainty })
    if (hours && opens !== null) findings.state(`${at}/opens`, { value: opens, spans: [hours] })
    if (hours && closes !== null) findings.state(`${at}/closes`, { value: closes, spans: [hours] })
    return { date, opens, closes }
  })
}

function remarkOnHours(
  hours: HoursMention,
  last: number,
  findings: Findings,
  pointer: string,
): void {
  if (hours.fault) {
    findings.remark({ code: hours.fault, span: hours, pointer: `${pointer}/0/opens` })
  } else if (hours.closes === null) {
    findings.remark({
      code: 'hours-without-end',
      span: hours,
      pointer: `${pointer}/${last}/closes`,
    })
  }
}

/** The first mention, unless the letter contradicts itself: then there is no date, and a remark. */
function settleDates(
  mentions: readonly DateMention[],
  findings: Findings,
  pointer: string,
): DateMention | null {
  for (const { fault, days, ...span } of mentions) {
    if (fault) findings.remark({ code: fault, span, pointer, suggestion: days[0] ?? null })
  }
  const sound = mentions.filter(({ fault }) => fault !== 'weekday-contradicts-date')
  const [first, ...others] = sound
  const agrees = others.some((mention) => isWithin(mention, first) || isWithin(first, mention))
  const [other] = others
  if (!first || !other || agrees) return first ?? null
  findings.remark({
    code: 'subject-contradicts-body',
    span: other,
    pointer,
    suggestion: other.days[0] ?? null,
  })
  return null
}

function isWithin(inner: DateMention | undefined, outer: DateMention | undefined): boolean {
  if (!inner || !outer) return false
  const [from, until] = [outer.days[0] ?? '', outer.days.at(-1) ?? '']
  return inner.days.every((day) => from <= day && day <= until)
}

/** Hours of registration, of deadlines and of other days are not the hours of the meeting. */
function findMeetingHours(
  statements: Statements,
  event: FoundEvent,
  dates: DateMention,
): HoursMention | null {
  const { letter, plain, sentences } = statements
  const daily = sentences.filter(({ start, end }) =>
    letter.language.daily.test(plain.slice(start, end)),
  )
  const stretches = event.row ? [...daily, event.row] : sentences
  const found = stretches.flatMap((stretch) => {
    const hours = readHours(plain, letter.language, stretch)
    return hours.filter((mention, index) => {
      const from = hours[index - 1]?.end ?? stretch.start
      return isOfMeeting(statements, mention, { start: from, end: mention.start }, stretch, dates)
    })
  })
  return found.find(({ closes }) => closes !== null) ?? found[0] ?? null
}

function isOfMeeting(
  { letter, plain }: Statements,
  hours: HoursMention,
  lead: Span,
  sentence: Span,
  dates: DateMention,
): boolean {
  const { phrases } = letter.language
  const words = textAt(plain, lead)
  const after = { start: hours.end, end: Math.min(sentence.end, hours.end + 60) }
  const isBeforeDate = textAt(plain, after).includes(' on ')
  if (phrases.registrationHour.test(words) || phrases.deadline.test(words)) return false
  if (hours.opens === null && hours.fault === null) return false
  const year = Number(dates.days[0]?.slice(0, 4))
  const around = [
    ...readDates(plain, letter.language, lead, year).slice(-1),
    ...(isBeforeDate ? readDates(plain, letter.language, after, year) : []),
  ]
  return around.every((mention) => mention.days.length === 0 || isWithin(mention, dates))
}
