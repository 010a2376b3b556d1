import { resolveWallTime, isDate } from '@u4ssc/domain/timezones'
import { addDays, type Schedule, type Sitting, parseSitting } from '@u4ssc/domain/meetings'
import { datesFrom } from '@u4ssc/domain/internal'
import type { FoundEvent } from '../../meetings/topics/index'
import { findHours, type MeetingHours } from './meeting-times'
import type { Findings, Found, Letter } from '../../values/letter/index'
import type { DateMention } from '../../values/dates/index'
import type { HoursMention } from '../../values/times/index'
import { type ClockPlace, readZone } from './read-zone'
import { settleDates } from './settle-dates'
import { heldDays } from './held-days'
import { spanOf } from '../../text/tokens/index'

/** Reads the sittings of a meeting and their zone, and says what does not fit together. */
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
  remarkOnHours(letter, hours, days, findings, `${pointer}/days`)
  const stated = hours.start ?? hours.end
  const [first] = days
  const isTimed = days.some(({ startTime, endTime }) => (startTime ?? endTime) !== null)
  if (!stated || !first || !isTimed) return { zone: null, days }
  const context = { on: first.date, place }
  const zone = readZone(letter, stated, context, findings, `${pointer}/zone`)
  if (zone) remarkOnClock(letter, { zone: zone.value, days }, stated, findings, pointer)
  return { zone: findings.state(`${pointer}/zone`, zone), days }
}

/**
 * Every day that the meeting is held on. Hours of every day belong to each of them, hours next to one
 * day to that day; of others the opening belongs to the first and the closing to the last.
 */
function stateDays(
  letter: Letter,
  event: FoundEvent,
  mention: DateMention,
  hours: MeetingHours,
  findings: Findings,
  pointer: string,
): Sitting[] {
  const { tokens } = letter
  const certainty: Found<string>['certainty'] = mention.yearStated ? 'stated' : 'derived'
  const spans = event.dates
    .filter(({ days }) => days.every((day) => isDayOf(day, mention)))
    .map((other) => spanOf(tokens, other))
  const all = datesOf(mention)
  const { dates, isUncertain, remarks, used } = heldDays(letter, mention, hours, all)
  remarks.forEach((remark) => findings.remark({ ...remark, pointer }))
  used.forEach((words) => findings.use(words))
  const isWhole = dates.length > 0
  if (!isWhole) findings.remark({ code: 'days-not-listed', span: spanOf(tokens, mention), pointer })
  const night = nightOf(dates, hours)
  const held = night ? dates.slice(0, 1) : isWhole ? dates : mention.days
  return held.map((date, index) => {
    const at = `${pointer}/${index}`
    const own = hours.ofDay(date) ?? (isWhole ? hours.daily : null)
    const opening = (index === 0 ? hours.start : null) ?? own
    const closing = night ?? (index === held.length - 1 ? hours.end : null) ?? own
    const sitting = sittingOf(date, opening, closing)
    const dayCertainty: Found<string>['certainty'] = isUncertain(date) ? 'uncertain' : certainty
    findings.state(`${at}/date`, { value: date, spans, certainty: dayCertainty })
    if (sitting.startTime !== null && opening)
      findings.state(`${at}/startTime`, {
        value: sitting.startTime,
        spans: [spanOf(tokens, opening)],
        certainty: opening.isJoined ? 'uncertain' : 'stated',
      })
    if (sitting.endTime !== null && closing)
      findings.state(`${at}/endTime`, {
        value: sitting.endTime,
        spans: [spanOf(tokens, closing)],
        certainty: closing.isJoined ? 'uncertain' : 'stated',
      })
    return sitting
  })
}

/** Returns the closing time of one sitting that is stated "from 22:00 on 7 December to 01:30 on 8 December". */
function nightOf(
  [first, last, ...others]: readonly string[],
  { start, end, daily }: MeetingHours,
): HoursMention | null {
  if (first === undefined || last === undefined || others.length > 0 || daily) return null
  const closing = closingOf(end)
  if (!end || !closing || !start?.startTime || start.endTime) return null
  const isNight = parseSitting(first, start.startTime, closing.time)?.endDate === last
  return isNight ? { ...end, endTime: closing.time, closesNextDay: true } : null
}

/** More days than any meeting has; a year's range is stated by its two ends. */
const DAYS_MAX = 100

/** Every day of a mention; none if they are too many. */
function datesOf({ ranges }: DateMention): string[] {
  const dates = ranges.flatMap(([first, last]) => datesFrom(first, last, DAYS_MAX + 1))
  return dates.length > DAYS_MAX ? [] : [...new Set(dates)].sort()
}

function isDayOf(day: string, { ranges }: DateMention): boolean {
  return ranges.some(([first, last]) => first <= day && day <= last)
}

/** A closing that is not after the opening is that of the night, or none. */
function sittingOf(
  date: string,
  opening: HoursMention | null,
  closing: HoursMention | null,
): Sitting {
  const startTime = opening?.startTime ?? null
  const end = closingOf(closing)
  if (!end) return { date, startTime, endTime: null, endDate: null }
  const sitting = end.isNextDay
    ? { date, startTime, endTime: end.time, endDate: addDays(date, 1) }
    : parseSitting(date, startTime, end.time)
  return sitting && isSound(sitting) ? sitting : { date, startTime, endTime: null, endDate: null }
}

/** Decides without the schema of a sitting, with which a browser would load zod. */
function isSound({ startTime, endTime, endDate }: Sitting): boolean {
  if (endDate === null || endTime === null) return true
  return isDate(endDate) && endTime !== '24:00' && (startTime === null || endTime <= startTime)
}

function closingOf(hours: HoursMention | null): { time: string; isNextDay: boolean } | null {
  if (!hours) return null
  const { role, startTime, endTime, closesNextDay } = hours
  if (endTime !== null) return { time: endTime, isNextDay: closesNextDay }
  return role === 'closing' && startTime !== null ? { time: startTime, isNextDay: false } : null
}

/** Says which times the clocks skip or show twice on their day. */
function remarkOnClock(
  { tokens }: Letter,
  { zone, days }: { readonly zone: string; readonly days: readonly Sitting[] },
  stated: HoursMention,
  findings: Findings,
  pointer: string,
): void {
  const span = spanOf(tokens, stated)
  days.forEach(({ date, startTime, endTime, endDate }, index) => {
    for (const [field, day, time] of [
      ['startTime', date, startTime],
      ['endTime', endDate ?? date, endTime],
    ] as const) {
      if (time === null || time === '24:00') continue
      const { kind } = resolveWallTime(day, time, zone)
      if (kind === 'once') continue
      const at = `${pointer}/days/${index}/${field}`
      findings.remark({ code: `time-${kind}`, span, pointer: at })
    }
  })
}

function remarkOnHours(
  { tokens }: Letter,
  { start, end, daily }: MeetingHours,
  days: readonly Sitting[],
  findings: Findings,
  pointer: string,
): void {
  const span = start && spanOf(tokens, start)
  const endPointer = `${pointer}/${days.length - 1}/endTime`
  const isClosed = days.at(-1)?.endTime != null
  const joined = [daily, start, end].find((hours) => hours?.isJoined)
  if (joined) findings.remark({ code: 'sittings-joined', span: spanOf(tokens, joined), pointer })
  if (start?.fault) findings.remark({ code: start.fault, span, pointer: `${pointer}/0/startTime` })
  else if (start && !end) findings.remark({ code: 'hours-without-end', span, pointer: endPointer })
  else if (start && end && !isClosed)
    findings.remark({
      code: 'closes-before-opens',
      span: spanOf(tokens, end),
      pointer: endPointer,
    })
}
