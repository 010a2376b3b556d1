import { AND, HALF_MONTH, HOUR, OR, ORDINAL, RANGE, YEAR } from './calendar-vocabulary'
import { type Joiner, pointOf, type ReadPoint } from './date-point'
import { LastRead } from './last-read'
import { GAPS, HAN, KINDS } from '../../text/tokens/index'
import { isWord } from '../../text/vocabulary/index'
import { isYear, TokenReader } from './token-cursor'

const HAN_UNITS = HAN.year + HAN.month + HAN.days

/** Reads days at given tokens. */
export class DateReader extends TokenReader {
  readonly #read = new LastRead<Readonly<ReadPoint>>()

  readPoint(at: number): Readonly<ReadPoint> | null {
    return this.#read.at(at) ?? this.#read.keep(at, this.#readNew(at))
  }

  #readNew(at: number): ReadPoint | null {
    const weekday = this.weekdayAt(at)
    const first = weekday === null ? at : this.skipFiller(at + 1)
    const isNumber = this.tokens.kind[first] === KINDS.number
    if (!isNumber && !this.isMonthAt(first)) return null
    const point = isNumber
      ? (this.#readFigures(first) ??
        this.#readJoined(first) ??
        this.#readHan(first) ??
        this.#readDayFirst(first))
      : this.#readMonthFirst(first)
    if (!point) return null
    point.weekday = weekday
    this.#readWeekdayAfter(point)
    return point
  }

  /**
   * Returns true if "3/5/2012" is day first: not in English (ambiguous) or Chinese (year first).
   */
  #isDayFirst(): boolean {
    return this.language !== 'en' && this.language !== 'zh'
  }

  /**
   * Reads a date in figures, or returns null: "2022-06-03", "23.09.2016"; not "3/5/2012" where the
   * order is uncertain.
   */
  #readFigures(at: number): ReadPoint | null {
    const { word } = this.tokens
    const sign = word[at + 1]
    if (sign !== '-' && sign !== '.' && sign !== '/') return null
    if (word[at + 3] !== sign) return null
    for (let next = at + 1; next < at + 5; next++) if (!this.isGlued(next)) return null
    const [first, second, third] = [
      this.numberAt(at, 4),
      this.numberAt(at + 2, 2),
      this.numberAt(at + 4, 4),
    ]
    if (isYear(first) && second > 0 && third > 0 && third < 32)
      return pointOf(at + 5, third, second, first, true)
    if (!isYear(third) || first < 1 || second < 1 || first > 31) return null
    const isClear = sign === '.' || this.#isDayFirst() || first > 12 || first === second
    if (second > 12) return pointOf(at + 5, second, first, third)
    return isClear ? pointOf(at + 5, first, second, third) : null
  }

  /** Reads a date with the name of its month between two signs: "7-Dec-2026", "07/dic/2026". */
  #readJoined(at: number): ReadPoint | null {
    const sign = this.tokens.word[at + 1]
    if ((sign !== '-' && sign !== '/') || !this.is(at + 3, sign)) return null
    for (let next = at + 1; next < at + 5; next++) if (!this.isGlued(next)) return null
    const [day, month, year] = [this.numberAt(at, 2), this.roleAt(at + 2), this.numberAt(at + 4, 4)]
    const isDate = day > 0 && day < 32 && this.isMonthAt(at + 2) && month <= 12 && isYear(year)
    return isDate ? pointOf(at + 5, day, month, year) : null
  }

  /** The Chinese order; what a later day of a range leaves out is said by the day before it. */
  #readHan(at: number): ReadPoint | null {
    if (!HAN_UNITS.includes(this.tokens.word[at + 1] ?? '?')) return null
    const [year, afterYear] = this.#takeUnit(at, HAN.year, 4)
    const [month, afterMonth] = this.#takeUnit(afterYear, HAN.month, 2)
    const [day, afterDay] = this.#takeUnit(afterMonth, HAN.days, 2)
    if (day !== null) return pointOf(afterDay, day, month, year, true)
    const bare = month === null ? -1 : this.numberAt(afterMonth, 2)
    return bare > 0 ? pointOf(afterMonth + 1, bare, month, year, true) : null
  }

  #takeUnit(at: number, units: string, digitsMax: number): [number: number | null, to: number] {
    const unit = this.tokens.word[at + 1]
    const isUnit = unit !== undefined && units.includes(unit)
    const number = isUnit ? this.numberAt(at, digitsMax) : -1
    return number < 0 ? [null, at] : [number, at + 2]
  }

  /** Reads a date that starts with the month: "December 7, 2021". */
  #readMonthFirst(at: number): ReadPoint | null {
    const month = this.roleAt(at)
    const dayAt = this.is(at + 1, '.') ? at + 2 : at + 1
    const day = this.numberAt(dayAt, 2)
    if (month > 12 || day < 1 || day > 31) return null
    const next = this.#skipOrdinal(dayAt + 1)
    if (this.isMonthAt(next) || this.isMonthAt(this.skipFiller(next))) return null
    return this.readYear(pointOf(next, day, month, null, true))
  }

  #readDayFirst(at: number): ReadPoint | null {
    const digits = this.numberAt(at, 4)
    if (digits < 1) return null
    const afterDay = this.#skipOrdinal(at + 1)
    const monthAt = this.skipFiller(this.skipBracket(afterDay))
    const isApart = (this.tokens.gap[monthAt] ?? 0) >= GAPS.blankLine
    const { month, to } = isApart ? { month: 0, to: monthAt } : this.#readMonth(monthAt)
    if (month === 0) {
      const isDay = digits <= 31 && (this.tokens.word[at] ?? '').length < 3
      return isDay ? pointOf(afterDay, digits, null, null) : null
    }
    const point = this.readYear(pointOf(to, digits, month, null))
    if (monthAt === at + 1 && this.isGlued(monthAt)) point.isRunTogether = true
    return digits <= 31 ? point : this.#splitDays(point, at)
  }

  /**
   * Splits digits that ran together: "67 June" is 6 to 7 June; in "LCCE/7916 December" only 16 is
   * the day.
   */
  #splitDays(point: ReadPoint, at: number): ReadPoint | null {
    const digits = this.tokens.word[at] ?? ''
    if (isYear(Number(digits)) && point.year === null) return null
    const isLoose = !this.isGlued(at) || at === 0 || this.tokens.kind[at - 1] === KINDS.word
    point.isRunTogether = true
    for (const cut of isLoose ? [digits.length - 2, digits.length - 1] : []) {
      const [first, last] = [digits.slice(0, cut), digits.slice(cut)]
      const isPair = first !== '' && !first.startsWith('0') && !last.startsWith('0')
      if (isPair && Number(first) < Number(last) && Number(last) <= 31) {
        point.dayBefore = Number(first)
        point.day = Number(last)
        return point
      }
    }
    if (digits.length < 3) return point
    const day = Number(digits.slice(-2))
    point.day = day <= 31 ? day : day % 10
    return point
  }

  /** Reads a month, also with both names: "تشرين الأول/أكتوبر". */
  #readMonth(at: number): { month: number; to: number } {
    const month = this.#monthAt(at)
    if (month.month === 0 || !this.is(month.to, '/')) return month
    const other = this.#monthAt(month.to + 1)
    return other.month === month.month ? other : month
  }

  #monthAt(at: number): { month: number; to: number } {
    const role = this.roleAt(at)
    if (role <= 12) return { month: role, to: at + 1 }
    const { word } = this.tokens
    const month =
      role === HALF_MONTH ? this.roles.get(`${word[at] ?? ''} ${word[at + 1] ?? ''}`) : 0
    return { month: month ?? 0, to: at + 2 }
  }

  /** Adds the year that follows a day, if one does; in Chinese it is that of the next date. */
  readYear(point: ReadPoint): ReadPoint {
    if (this.language === 'zh') return point
    const at = point.to
    const afterStop = this.is(at, '.') && !isWord(this, 'uncut-month', at - 1) ? at + 1 : at
    const yearAt = this.skipFiller(afterStop)
    const year = this.numberAt(yearAt, 4)
    if (!isYear(year) || this.roleAt(yearAt + 1) === HOUR) return point
    point.isRunTogether = yearAt === at && this.isGlued(at) && !this.is(at - 1, '.')
    point.year = year
    point.to = this.roleAt(yearAt + 1) === YEAR ? yearAt + 2 : yearAt + 1
    return point
  }

  /** Skips the ordinal ending of a day: "1er", "18th", "1.º", "14-го". */
  #skipOrdinal(at: number): number {
    const suffixAt = this.isGlued(at) && (this.is(at, '-') || this.is(at, '.')) ? at + 1 : at
    const role = this.roleAt(suffixAt)
    // Spanish writes "1o" and "1 o 2"
    const isSuffix = role === ORDINAL || role === OR
    return this.isGlued(suffixAt) && isSuffix ? suffixAt + 1 : at
  }

  /** Skips a short note in brackets after a day: "27 (afternoon) to 29 June". */
  skipBracket(at: number): number {
    if (!this.is(at, '(')) return at
    for (let next = at + 1; next < at + 5; next++) {
      if (this.tokens.kind[next] === KINDS.number) return at
      if (this.is(next, ')')) return next + 1
    }
    return at
  }

  /**
   * Reads a weekday after the date, with or without brackets: "6 September (Monday)",
   * "2021年9月6日（星期一）".
   */
  #readWeekdayAfter(point: ReadPoint): void {
    const isBracket = this.is(point.to, '(')
    const at = isBracket ? point.to + 1 : point.to
    const { word } = this.tokens
    const own = word[at] ?? '?'
    const nameAt = own === HAN.week ? at + 1 : HAN.longWeeks.includes(own) ? at + 2 : 0
    const weekday =
      nameAt > 0
        ? HAN.weekdays.indexOf((word[nameAt] ?? '?').replace(HAN.sunday, HAN.day))
        : isBracket
          ? (this.weekdayAt(at) ?? -1)
          : -1
    if (weekday < 0) return
    const end = nameAt > 0 ? nameAt + 1 : at + 1
    point.weekday = weekday
    point.to = isBracket && this.is(end, ')') ? end + 1 : end
  }

  /** Whether a slash joins two days without spaces: "9/10 May". */
  #isSlash(at: number): boolean {
    return this.is(at, '/') && this.isGlued(at) && this.isGlued(at + 1)
  }

  /** Returns true at the slash of an ISO 8601 interval: "2026-09-14/18". */
  #isInterval(at: number): boolean {
    return this.#isSlash(at) && this.is(at - 2, '-') && isYear(this.numberAt(at - 5, 4))
  }

  /** The token after what joins two days, and whether it makes a range of them; null if there is none. */
  /** Whether a letter belongs to a group number: "4A" in "Groupe de travail 4A" is not "4 à". */
  #isLetterOfNumber(at: number): boolean {
    const isLetter = this.isGlued(at) && (this.tokens.word[at] ?? '').length === 1
    return isLetter && /[a-z]/.test(this.tokens.word[at] ?? '')
  }

  readJoiner(at: number): Joiner | null {
    if (this.#isLetterOfNumber(at)) return null
    if (this.#isInterval(at))
      return { isRange: true, isOr: false, isComma: false, isInterval: true, to: at + 1 }
    let next = this.skipBracket(at)
    let [isRange, isList, isOr, isComma] = [false, false, false, false]
    for (; next < at + 8; next++) {
      const { word, gap } = this.tokens
      const role = this.roleAt(next)
      const isSign = word[next] === '-'
      if (gap[next] === GAPS.cell || gap[next] === GAPS.blankLine) break
      if (isSign && (gap[next] ?? 0) >= GAPS.line) break
      if (this.isJoinedWord(next)) isList = true
      if (role === RANGE || isSign) isRange = true
      else if (role === AND || word[next] === '&') isList = true
      else if (role === OR) isOr = true
      else if (word[next] === ',' || this.#isSlash(next)) isComma = true
      else if (
        !this.isFiller(next) &&
        word[next] !== "'" &&
        !(word[next] === '.' && (this.roleAt(next - 1) === YEAR || this.is(next + 1, '-')))
      )
        break
    }
    const isOtherCell = this.tokens.gap[next] === GAPS.cell
    if (isOtherCell || (!isRange && !isList && !isOr && !isComma)) return null
    const isOnlyComma = !isRange && !isList && !isOr
    return { isRange, isOr, isComma: isOnlyComma, isInterval: false, to: next }
  }
}
