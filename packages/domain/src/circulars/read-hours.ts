import type { DiagnosticCode } from '../diagnostic-codes'
import type { Span } from '../span'
import { twoDigits } from './calendar'
import type { LetterLanguage } from './languages/index'
import { spanOf, textAt } from './spans'

/** An hour, or a stretch of hours, as a letter states it. */
export interface HoursMention extends Span {
  readonly opens: string | null
  readonly closes: string | null
  /** The words that name the zone of the hours, right after them. */
  readonly zone: Span | null
  readonly fault: DiagnosticCode | null
}

/** Finds every hour in a stretch of a letter: "1000 to 1530 hours", "9 h 30", "8:00 - 10:00 a.m. EDT". */
export function readHours(plain: string, language: LetterLanguage, within: Span): HoursMention[] {
  const pattern = patternOf(language)
  const mentions: HoursMention[] = []
  const stretch = textAt(plain, within)
  pattern.lastIndex = 0
  for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
    const hours = hoursOf(match)
    if (!hours) {
      pattern.lastIndex = match.index + (/^\D*\d+/.exec(match[0])?.[0].length ?? match[0].length)
      continue
    }
    const { start } = spanOf(match, within.start)
    const end = start + match[0].trimEnd().length
    mentions.push({ start, end, ...hours, zone: findZoneAfter(plain, language, end) })
  }
  return mentions
}

interface Clock {
  readonly minutes: number | null
}

function hoursOf(match: RegExpExecArray): Pick<HoursMention, 'opens' | 'closes' | 'fault'> | null {
  const groups = match.groups ?? {}
  const first = sideOf(groups, '1')
  const second = sideOf(groups, '2')
  const isSpelt = first.isSpelt || second.isSpelt
  if (!isSpelt) return null
  const halfDay = first.halfDay ?? (second.hour !== null && first.isShort ? second.halfDay : null)
  const opens = clockOf(first, halfDay)
  if (second.hour === null) return { opens: wallTime(opens), closes: null, fault: faultOf(opens) }

  const closes = clockOf(second, second.halfDay)
  const fault = faultOf(opens) ?? faultOf(closes)
  if (opens.minutes === null || closes.minutes === null) return { opens: null, closes: null, fault }
  return opens.minutes < closes.minutes
    ? { opens: wallTime(opens), closes: wallTime(closes), fault }
    : { opens: null, closes: null, fault: 'closes-before-opens' }
}

interface Side {
  readonly hour: number | null
  readonly minute: number
  readonly halfDay: 'forenoon' | 'afternoon' | null
  /** It has a sign or a word that only hours have. */
  readonly isSpelt: boolean
  readonly isShort: boolean
}

function sideOf(groups: Record<string, string | undefined>, side: '1' | '2'): Side {
  const group = (name: string) => groups[name + side]
  const military = group('military')
  const separator = group('separator') ?? ''
  const isForenoon = group('fore') ?? group('foreBefore')
  const isAfternoon = group('after') ?? group('afterBefore')
  const halfDay = isForenoon ? 'forenoon' : isAfternoon ? 'afternoon' : null
  const isMarked = halfDay !== null || group('word') !== undefined
  const hour = group('hour') ?? military?.slice(0, 2) ?? group('bare')
  return {
    hour: hour === undefined ? null : Number(hour),
    minute: Number(group('minute') ?? military?.slice(2) ?? 0),
    halfDay,
    isSpelt: isMarked || (separator !== '' && separator.trim() !== '.'),
    isShort: military === undefined,
  }
}

function clockOf({ hour, minute }: Side, halfDay: Side['halfDay']): Clock {
  if (hour === null || hour > 24 || minute > 59) return { minutes: null }
  const shifted =
    halfDay === 'afternoon' && hour < 12
      ? hour + 12
      : halfDay === 'forenoon' && hour === 12
        ? 0
        : hour
  return { minutes: shifted * 60 + minute }
}

function faultOf({ minutes }: Clock): DiagnosticCode | null {
  return minutes === null || minutes > 24 * 60 ? 'hours-impossible' : null
}

/** 24:00 is the end of the day, which no wall clock shows. */
function wallTime({ minutes }: Clock): string | null {
  if (minutes === null || minutes >= 24 * 60) return null
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

const ZONE_SIGN =
  /\b(?:UTC|GMT)(?:\s?[+-]\s?\d{1,2}(?::?[0-5]\d)?)?(?![\p{L}\d])|\b[A-Z]{1,4}T(?![\p{L}\d])/u

function findZoneAfter(plain: string, language: LetterLanguage, end: number): Span | null {
  const following = plain.slice(end, end + 60)
  for (const pattern of [language.zonePhrase, ZONE_SIGN]) {
    const match = pattern.exec(following)
    if (match && /^[\s,(]{0,6}$/.test(following.slice(0, match.index))) {
      return spanOf(match, end)
    }
  }
  return null
}

const patterns = new Map<LetterLanguage, RegExp>()

function patternOf(language: LetterLanguage): RegExp {
  const known = patterns.get(language)
  if (known) return known
  const range = `\\s{0,3}(?:-|/|${language.dateWords.range}|${language.dateWords.and})\\s{0,3}`
  const pattern = new RegExp(
    `(?<![\\d.:/+])${sideSource(language, '1')}(?:${range}${sideSource(language, '2')})?`,
    'gu',
  )
  patterns.set(language, pattern)
  return pattern
}

function sideSource({ forenoon, afternoon, hourWords }: LetterLanguage, side: '1' | '2'): string {
  const separator = `(?<separator${side}>[:.]|\\s?[hH]\\s?|\\s?час\\.?\\s?|\\s?[时點点]\\s?)`
  const clock = `(?:(?<hour${side}>\\d{1,2})${separator}(?<minute${side}>[0-9]\\d)(?!\\d)|(?<military${side}>\\d{4})(?!\\d)|(?<bare${side}>\\d{1,2})(?!\\d))`
  const halfDay = `(?:\\s{0,2}(?:(?<fore${side}>${forenoon})|(?<after${side}>${afternoon})))?`
  const unit = '(?:\\s?分|\\s?мин\\.?)?'
  const before = `(?:(?:(?<foreBefore${side}>${forenoon})|(?<afterBefore${side}>${afternoon}))\\s?)?`
  return `${before}${clock}${unit}${halfDay}(?:\\s{0,2}(?<word${side}>${hourWords})(?!\\p{Ll}))?`
}
