import type { Span } from '../span'
import { type DateVocabulary, dateVocabularyOf } from './date-vocabulary'
import type { LetterLanguage } from './languages/index'
import { findAllIn, textAt } from './spans'

/** One day as written; what it leaves out, its neighbours in the phrase may say. */
export interface DatePoint {
  readonly day: number
  /** 1 to 12. */
  readonly month: number | null
  readonly year: number | null
  /** 0 for Monday. */
  readonly weekday: number | null
}

export interface DatePhrase extends Span {
  readonly points: readonly DatePoint[]
}

interface Token extends Span {
  readonly word: string
}

interface Step {
  readonly point: DatePoint
  /** Position of the token after it. */
  readonly next: number
}

/** More days than this are a calendar, not a date. */
const POINTS_MAX = 6

/** Finds the phrases that name days: "26 February-2 March 2018", "les 8 et 9 mai 2012", "2022-06-03". */
export function findDatePhrases(
  plain: string,
  language: LetterLanguage,
  within: Span,
): DatePhrase[] {
  const tokens = tokensOf(plain, within)
  const words = dateVocabularyOf(language)
  const phrases: DatePhrase[] = []
  for (let at = 0; at < tokens.length;) {
    const found = readPhrase(tokens, at, words)
    if (found) phrases.push(found.phrase)
    at = found ? found.next : at + 1
  }
  return phrases
}

function tokensOf(plain: string, within: Span): Token[] {
  const pattern = /\d+|\p{Script=Han}|\p{L}[\p{L}\p{M}]*|\S/gu
  return findAllIn(plain, pattern, within).map((span) => ({
    ...span,
    word: textAt(plain, span).toLowerCase(),
  }))
}

function readPhrase(
  tokens: readonly Token[],
  at: number,
  words: DateVocabulary,
): { phrase: DatePhrase; next: number } | null {
  const steps = readSteps(tokens, at, words)
  const complete = steps.findLastIndex(({ point }) => point.month !== null) + 1
  const kept = steps.slice(0, complete)
  const next = kept.at(-1)?.next
  const [first, last] = [tokens[at], tokens[(next ?? 0) - 1]]
  if (next === undefined || !first || !last) return null
  const points = kept.map(({ point }) => point)
  return { phrase: { start: first.start, end: last.end, points }, next }
}

function readSteps(tokens: readonly Token[], at: number, words: DateVocabulary): Step[] {
  const first = readPoint(tokens, at, words)
  if (!first) return []
  const steps = [first]
  for (let step: Step = first; steps.length < POINTS_MAX;) {
    const following = readFollowing(tokens, step, words)
    if (!following) break
    steps.push(following)
    step = following
  }
  return steps
}

/** The next day of a stretch or list: "to 16 April", "and 9 May"; a list does not go on after a year. */
function readFollowing(tokens: readonly Token[], before: Step, words: DateVocabulary): Step | null {
  const joiner = tokens[before.next]?.word ?? ''
  const isRange = joiner === '-' || words.range.has(joiner)
  const isList = words.and.has(joiner) && before.point.year === null
  if (!isRange && !isList) return null
  const step = readPoint(tokens, skip(tokens, before.next + 1, words.filler), words)
  if (!step) return null
  const isLater = step.point.month !== before.point.month || step.point.day > before.point.day
  return isRange || before.point.month !== null || isLater ? step : null
}

function readPoint(tokens: readonly Token[], at: number, words: DateVocabulary): Step | null {
  return (
    readIso(tokens, at) ??
    readYearFirst(tokens, at) ??
    readMonthFirst(tokens, at, words) ??
    readDayFirst(tokens, at, words)
  )
}

function readIso(tokens: readonly Token[], at: number): Step | null {
  const [year, dash, month, dash2, day] = tokens.slice(at, at + 5)
  if (!year || !month || !day || dash?.word !== '-' || dash2?.word !== '-') return null
  if (!isYear(year.word) || month.word.length !== 2 || day.word.length !== 2) return null
  if (day.end - year.start !== 10 || !/^\d\d$/.test(month.word) || !/^\d\d$/.test(day.word))
    return null
  const point = {
    day: Number(day.word),
    month: Number(month.word),
    year: Number(year.word),
    weekday: null,
  }
  return { point, next: at + 5 }
}

/** The Chinese order; what a later day of a stretch leaves out is said by the day before it. */
function readYearFirst(tokens: readonly Token[], at: number): Step | null {
  let next = at
  const take = (sign: string) => {
    const [number, unit] = tokens.slice(next, next + 2)
    if (!number || unit?.word !== sign || !/^\d{1,4}$/.test(number.word)) return null
    next += 2
    return Number(number.word)
  }
  const year = take('年')
  const month = take('月')
  const day = take('日')
  if (day === null || month === null) return null
  return { point: { day, month, year, weekday: null }, next }
}

/** "December 7, 2021": read only with its year, for "May 10" may be a name and a number. */
function readMonthFirst(tokens: readonly Token[], at: number, words: DateVocabulary): Step | null {
  const weekday = words.weekdays.get(tokens[at]?.word ?? '')
  const monthAt = weekday === undefined ? at : skip(tokens, at + 1, COMMA)
  const month = words.months.get(tokens[monthAt]?.word ?? '')
  const day = tokens[monthAt + 1]?.word ?? ''
  if (month === undefined || !isDay(day)) return null
  const yearAt = skip(tokens, skip(tokens, monthAt + 2, words.filler), COMMA)
  const year = tokens[yearAt]?.word ?? ''
  if (!isYear(year)) return null
  return {
    point: { day: Number(day), month, year: Number(year), weekday: weekday ?? null },
    next: yearAt + 1,
  }
}

function readDayFirst(tokens: readonly Token[], at: number, words: DateVocabulary): Step | null {
  const weekday = words.weekdays.get(tokens[at]?.word ?? '')
  const dayAt = weekday === undefined ? at : skip(tokens, skip(tokens, at + 1, COMMA), words.filler)
  const day = tokens[dayAt]?.word ?? ''
  if (!isDay(day)) return null

  const afterDay = skipBracket(tokens, skip(tokens, dayAt + 1, words.filler))
  const { month, next: afterMonth } = readMonth(tokens, afterDay, words)
  if (month === null) {
    const point = { day: Number(day), month, year: null, weekday: weekday ?? null }
    return { point, next: skipBracket(tokens, dayAt + 1 + ordinalLength(tokens, dayAt, words)) }
  }
  const yearAt = skip(tokens, skip(tokens, afterMonth, words.filler), COMMA)
  const year = tokens[yearAt]?.word ?? ''
  const hasYear = isYear(year) && !words.hours.has(tokens[yearAt + 1]?.word ?? '')
  return {
    point: {
      day: Number(day),
      month,
      year: hasYear ? Number(year) : null,
      weekday: weekday ?? null,
    },
    next: hasYear ? yearAt + 1 : afterMonth,
  }
}

function readMonth(
  tokens: readonly Token[],
  at: number,
  words: DateVocabulary,
): { month: number | null; next: number } {
  const [first, second] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? '']
  const twoWords = words.months.get(`${first} ${second}`)
  if (twoWords !== undefined) return { month: twoWords, next: at + 2 }
  const month = words.months.get(first)
  return { month: month ?? null, next: at + 1 }
}

function ordinalLength(tokens: readonly Token[], dayAt: number, words: DateVocabulary): number {
  const [day, ordinal] = [tokens[dayAt], tokens[dayAt + 1]]
  const isGlued = day?.end === ordinal?.start
  return ordinal && isGlued && words.filler.has(ordinal.word) ? 1 : 0
}

const COMMA: ReadonlySet<string> = new Set([','])

function skip(tokens: readonly Token[], at: number, words: ReadonlySet<string>): number {
  let next = at
  while (next < at + 2 && words.has(tokens[next]?.word ?? '')) next++
  return next
}

/** "27 (afternoon) to 29 June" */
function skipBracket(tokens: readonly Token[], at: number): number {
  return tokens[at]?.word === '(' && tokens[at + 2]?.word === ')' ? at + 3 : at
}

function isDay(word: string): boolean {
  return /^\d{1,2}$/.test(word) && Number(word) > 0
}

function isYear(word: string): boolean {
  return /^(?:19|20|21)\d\d$/.test(word)
}
