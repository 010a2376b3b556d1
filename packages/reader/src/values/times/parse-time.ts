import { AND, AT, HOUR, MINUTE, RANGE, LastRead, TokenReader } from '../dates/index'
import type { CircularVocabulary, Sense } from '../../text/vocabulary/index'
import { type Marks, GAPS, KINDS, type Range, type Tokens, HAN } from '../../text/tokens/index'
import { hourNamedAt } from './named-hours'

/** One hour as written. */
export interface Clock extends Range {
  /** Of the day; null for an hour that no clock shows. */
  readonly minutes: number | null
  /** 0 before noon, 12 after it, null when that is not said. */
  readonly halfDay: number | null
  /** Sure to be an hour; others need words around them that say so. */
  readonly isSure: boolean
  /** It has a sign or a word that hours have. */
  readonly isMarked: boolean
}

/** The text between two times. */
export interface HoursJoiner {
  readonly isRange: boolean
  /** It says that the second hour is of the day after. */
  readonly isNextDay: boolean
  /** The token after it. */
  readonly to: number
}

const NOON = 12 * 60
/** The most tokens between two hours, and of a phrase that opens something. */
const JOINER_MAX = 4
const OPENING_MAX = 4
/** Minutes of a day; "2400 hours" is its end. */
export const DAY = 24 * 60

/** Reads hours at given tokens. */
export class ClockReader extends TokenReader {
  readonly marks: Marks<Sense>
  readonly #read = new LastRead<Clock>()

  constructor(tokens: Tokens, vocabulary: CircularVocabulary, marks: Marks<Sense>) {
    super(tokens, vocabulary)
    this.marks = marks
  }

  readClock(at: number): Clock | null {
    return this.#read.at(at) ?? this.#read.keep(at, this.#readNew(at))
  }

  #readNew(at: number): Clock | null {
    const isWord = this.tokens.kind[at] === KINDS.word
    const midnight = isWord ? this.marks.at('midnight', at) : null
    if (midnight) return midnightOf(at, midnight.to)
    const named = isWord ? hourNamedAt(this, at) : null
    if (named) {
      const clock = { ...named, halfDay: null, isSure: false, isMarked: true }
      return this.#readHalfDay(at, clock, null)
    }
    const noon = isWord ? this.marks.at('noon', at) : null
    const halfDayBefore = isWord ? this.#halfDayAt(at) : null
    const numberAt = halfDayBefore?.to ?? noon?.to ?? at
    const digits = this.numberAt(numberAt, 5)
    if (digits < 0) {
      return noon && halfDayBefore === null
        ? { from: at, to: noon.to, minutes: NOON, halfDay: 12, isSure: true, isMarked: true }
        : null
    }
    const length = this.tokens.word[numberAt]?.length ?? 0
    const clock =
      length > 2 ? this.#readMilitary(numberAt, digits, length) : this.#readPair(numberAt, digits)
    return clock && this.#readHalfDay(at, clock, noon ? 12 : (halfDayBefore?.halfDay ?? null))
  }

  /** Reads a time written as four digits, which is certain only before "hours": "0930 hours". */
  #readMilitary(at: number, digits: number, length: number): Clock | null {
    const isMarked = this.roleAt(at + 1) === HOUR
    if (length === 3 || (length > 4 && !isMarked)) return null
    const minutes = length > 4 ? null : minutesOf(Math.floor(digits / 100), digits % 100)
    return { from: at, to: at + 1, minutes, halfDay: null, isSure: isMarked, isMarked }
  }

  /**
   * Reads hours and minutes, or an hour alone: "9:30", "9.30", "9 h 30", "09 час. 30 мин.",
   * "9时30分".
   */
  #readPair(at: number, hour: number): Clock {
    const sign = this.tokens.word[at + 1]
    const isColon = sign === ':'
    if ((isColon || sign === '.') && this.isGlued(at + 1) && this.isGlued(at + 2)) {
      const minute = this.#minuteAt(at + 2)
      const goesOn = this.isGlued(at + 3) && /^[.:/\d]/.test(this.tokens.word[at + 3] ?? '')
      const isEnd = goesOn && this.is(at + 3, '.') && !this.isGlued(at + 4)
      if (minute >= 0 && (!goesOn || isEnd))
        return {
          from: at,
          to: at + 3,
          minutes: minutesOf(hour, minute),
          halfDay: null,
          isSure: isColon,
          isMarked: isColon,
        }
    }
    if (this.roleAt(at + 1) === HOUR) return this.#readUnit(at, hour)
    return {
      from: at,
      to: at + 1,
      minutes: minutesOf(hour, 0),
      halfDay: null,
      isSure: false,
      isMarked: false,
    }
  }

  #readUnit(at: number, hour: number): Clock {
    const afterUnit = this.is(at + 2, '.') ? at + 3 : at + 2
    const isHan = this.language === 'zh'
    const half = isHan && this.is(afterUnit, HAN.half) ? 30 : -1
    const minute = half > 0 ? half : this.#minuteAt(afterUnit)
    const isFree = minute >= 0 && !this.isMonthAt(this.skipFiller(afterUnit + 1))
    const to = isFree ? this.#skipMinuteWord(afterUnit + 1) : at + 2
    return {
      from: at,
      to,
      minutes: minutesOf(hour, isFree ? minute : 0),
      halfDay: null,
      isSure: isFree || isHan,
      isMarked: true,
    }
  }

  #skipMinuteWord(at: number): number {
    if (this.roleAt(at) !== MINUTE) return at
    return this.is(at + 1, '.') && this.isGlued(at + 1) ? at + 2 : at + 1
  }

  #minuteAt(at: number): number {
    const minute = this.tokens.word[at]?.length === 2 ? this.numberAt(at, 2) : -1
    return minute < 60 ? minute : -1
  }

  #readHalfDay(from: number, clock: Clock, before: number | null): Clock {
    let { to } = clock
    const skipWord = () => {
      if (this.roleAt(to) === HOUR && to > clock.from) to++
    }
    const isWordBefore = clock.to > clock.from + 1 && this.roleAt(clock.to - 1) === HOUR
    if (!isWordBefore) skipWord()
    const midnight = this.tokens.kind[to] === KINDS.word ? this.marks.at('midnight', to) : null
    if (midnight && (clock.minutes ?? 1) % NOON === 0) return midnightOf(from, midnight.to)
    const noon = this.tokens.kind[to] === KINDS.word ? this.marks.at('noon', to) : null
    const after = noon ? { halfDay: 12, to: noon.to } : this.#halfDayAt(to)
    if (after && this.#isAdjacent(to)) to = after.to
    const halfDay = after && this.#isAdjacent(after.to - 1) ? after.halfDay : before
    if (to === after?.to) skipWord()
    const isMarked = clock.isMarked || to > clock.to || before !== null
    const isSure =
      clock.isSure || halfDay !== null || (isMarked && to > clock.to && clock.to > clock.from + 1)
    const isMilitary = (this.tokens.word[clock.from]?.length ?? 0) > 2
    return {
      from,
      to,
      minutes: clock.minutes,
      halfDay,
      isSure: isSure || (isMilitary && isMarked),
      isMarked,
    }
  }

  #isAdjacent(at: number): boolean {
    return (this.tokens.gap[at] ?? 0) <= GAPS.line
  }

  #halfDayAt(at: number): { halfDay: number; to: number } | null {
    if (this.tokens.kind[at] !== KINDS.word) return null
    const forenoon = this.marks.at('forenoon', at)
    if (forenoon) return { halfDay: 0, to: forenoon.to }
    const afternoon = this.marks.at('afternoon', at)
    return afternoon && { halfDay: 12, to: afternoon.to }
  }

  /** What joins two hours, and whether it makes a range of them. */
  readHoursJoiner(at: number): HoursJoiner | null {
    let next = at
    let [isRange, isList, isNextDay] = [false, false, false]
    for (; next < at + JOINER_MAX; next++) {
      const day = isRange && this.tokens.kind[next] === KINDS.word ? this.#nextDayAt(next) : null
      if (day) {
        isNextDay = true
        next = day.to - 1
        continue
      }
      const { word, gap } = this.tokens
      const role = this.roleAt(next)
      if ((gap[next] ?? 0) >= GAPS.cell && (word[next] === '-' || isBreak(gap[next]))) break
      if (this.isJoinedWord(next)) isList = true
      if (role === RANGE || word[next] === '-' || word[next] === '/') isRange = true
      else if (role === AND || word[next] === ',') isList = true
      else if (!this.#isBetweenHours(next) || (next === at && !isList)) break
    }
    return isRange || isList ? { isRange, isNextDay, to: next } : null
  }

  /** It says nothing between two hours; "jusqu'à" has a sign. */
  #isBetweenHours(at: number): boolean {
    return this.isFiller(at) || (this.is(at, "'") && this.isGlued(at))
  }

  #nextDayAt(at: number): Range | null {
    return this.marks.at('next-day', at)
  }

  /** Returns true after words that introduce a time: "at", "from", "à partir de". */
  isAtBefore(at: number): boolean {
    const role = this.roleAt(at - 1)
    if (role === AT || role === RANGE) return true
    return this.marks.last('opens', { from: at - OPENING_MAX, to: at })?.to === at
  }
}

function isBreak(gap: number | undefined): boolean {
  return gap === GAPS.cell || gap === GAPS.blankLine
}

/** The end of a day, unless another hour ends it: "midnight", "12 midnight". */
function midnightOf(from: number, to: number): Clock {
  return { from, to, minutes: DAY, halfDay: null, isSure: true, isMarked: true }
}

function minutesOf(hour: number, minute: number): number | null {
  const minutes = hour * 60 + minute
  return minute < 60 && minutes <= DAY ? minutes : null
}
