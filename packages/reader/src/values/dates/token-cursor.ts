import type { Language } from '@u4ssc/domain'
import {
  AT,
  calendarVocabularyOf,
  FILLER,
  HALF_MONTH,
  RANGE,
  type Role,
  WEEKDAY,
  YEAR,
} from './calendar-vocabulary'
import { GAPS, KINDS, mayOpenWithAnd, type Tokens } from '../../text/tokens/index'
import type { CircularVocabulary } from '../../text/vocabulary/index'

/** What dates and hours are read with: the words of a language, at given tokens. */
export class TokenReader {
  readonly tokens: Tokens
  readonly vocabulary: CircularVocabulary
  readonly language: Language
  protected readonly roles: ReadonlyMap<string, Role>

  constructor(tokens: Tokens, vocabulary: CircularVocabulary) {
    this.tokens = tokens
    this.vocabulary = vocabulary
    this.language = vocabulary.language
    this.roles = calendarVocabularyOf(vocabulary)
  }

  roleAt(at: number): Role {
    return this.roles.get(this.tokens.word[at] ?? '') ?? 0
  }

  weekdayAt(at: number): number | null {
    const role = this.roleAt(at)
    return role >= WEEKDAY && role < RANGE ? role - WEEKDAY : null
  }

  isMonthAt(at: number): boolean {
    const role = this.roleAt(at)
    return (role > 0 && role <= 12) || role === HALF_MONTH
  }

  /** Returns true if an Arabic word begins with "and", which folding has removed: "والأربعاء". */
  isJoinedWord(at: number): boolean {
    const { text, start, word, kind } = this.tokens
    if (this.language !== 'ar' || kind[at] !== KINDS.word) return false
    return mayOpenWithAnd(text.charAt(start[at] ?? 0)) && !mayOpenWithAnd(word[at] ?? '')
  }

  isGlued(at: number): boolean {
    return this.tokens.gap[at] === GAPS.none
  }

  is(at: number, sign: string): boolean {
    return this.tokens.word[at] === sign
  }

  /** The number at a token, of so many digits; -1 if there is none. */
  numberAt(at: number, digitsMax: number): number {
    const { word, kind } = this.tokens
    const digits = word[at] ?? ''
    return kind[at] === KINDS.number && digits.length <= digitsMax ? Number(digits) : -1
  }

  /** It says nothing between the parts of a date. */
  isFiller(at: number): boolean {
    const role = this.roleAt(at)
    return role === FILLER || role === AT || role === YEAR
  }

  /** The token after what says nothing. */
  skipFiller(at: number): number {
    let next = at
    while (next < at + 4 && (this.isFiller(next) || this.is(next, ','))) next++
    return next
  }
}

export function isYear(number: number): boolean {
  return number >= 1900 && number < 2200
}
