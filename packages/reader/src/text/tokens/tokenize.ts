import { BLANK, classOf, DIGIT, HAN, isCellBorder, LETTER, LINE, SIGN, UNSEEN } from './character'
import { JOINED_DAY } from './arabic-letters'
import { hanNumeralAt } from './han-numerals'
import { TokenList } from './token-list'
import { GAPS, isCapitalAt, KINDS, type Tokens } from './tokens'
import { wordAt, wordOf } from './word'

const PHONE =
  /\+(?=(?:[ .()\u00a0-]{0,3}\d){8})\d{1,3}(?:(?:[ \u00a0]{1,2}|[.-])?(?:\(\d{1,4}\)|\d{1,9})){2,7}(?:\/\d{1,5}(?!\d))?/y
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"|“”«»，。；：、（）؛،\u3400-\u9fff]{2,400}/iy
const DOMAIN = /@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/y
/** Where the letters of Latin script end. */
const LATIN_END = 0x250
/** A word that follows a domain without a space: "itu.intCopy". */
const GLUED = /(?<=\.[a-z]{2,7})\.?[A-Z][a-z]+$/
const ARABIC_AND = 0x648
const DIRECTIVE = /\[(?:bookmark: ?[^\]\n]{0,80}|pic)\]/y

/** Cuts a text into tokens, in one pass. Residue of word processors is left out. */
export function readTokens(text: string): Tokens {
  return new Lexer(text).run()
}

class Lexer {
  readonly #text: string
  /** Of the text, and a space after it. */
  readonly #units: Uint16Array
  readonly #tokens: TokenList
  #at = 0
  /** The widest gap since the last token. */
  #before: number = GAPS.none

  constructor(text: string) {
    this.#text = text
    this.#units = unitsOf(text)
    this.#tokens = new TokenList(text, roomFor(this.#units, text.length))
  }

  run(): Tokens {
    const units = this.#units
    const { length } = this.#text
    while (this.#at < length) {
      const unit = units[this.#at] ?? 0
      const own = classOf(unit)
      if (own === LETTER) this.#readWord(unit)
      else if (own === BLANK) this.#widen(isCellBorder(unit) ? GAPS.cell : GAPS.blank)
      else if (own === DIGIT) this.#readDigits()
      else if (own === LINE) this.#readLineEnd(unit)
      else if (own === HAN) this.#readHan()
      else if (own === SIGN) this.#readSign(unit)
      else this.#at++
    }
    return this.#tokens.close()
  }

  #widen(gap: number): void {
    if (gap > this.#before) this.#before = gap
    this.#at++
  }

  #readLineEnd(unit: number): void {
    if (unit === 13 && this.#units[this.#at + 1] === 10) this.#at++
    this.#widen(this.#before >= GAPS.line ? GAPS.blankLine : GAPS.line)
  }

  #push(kind: number, end: number, own = wordAt(this.#text, this.#units, this.#at, end)): void {
    this.#tokens.push(this.#at, end, kind, this.#before, own)
    this.#at = end
    this.#before = GAPS.none
  }

  #readWord(unit: number): void {
    const units = this.#units
    const at = this.#at
    const next = (units[at + 1] ?? 0) | 32
    const mayBeAddress =
      ((unit | 32) === 104 && next === 116) || ((unit | 32) === 119 && next === 119)
    if (mayBeAddress && this.#take(ADDRESS, KINDS.url)) return
    if (unit === ARABIC_AND && this.#take(JOINED_DAY, KINDS.word)) return
    // Most words are small letters after the first, and nothing else
    let end = at + 1
    let after = units[end] ?? 0
    while (after > 96 && after < 123) after = units[++end] ?? 0
    const isWhole = unit < 128 && (after < 65 || (after > 90 && after < 97))
    this.#push(KINDS.word, isWhole ? end : endOfWord(this.#text, units, at))
  }

  #readDigits(): void {
    let end = this.#at + 1
    while (classOf(this.#units[end] ?? 0) === DIGIT) end++
    this.#push(KINDS.number, end)
  }

  #readHan(): void {
    const numeral = hanNumeralAt(this.#text, this.#at)
    if (numeral) this.#push(KINDS.number, numeral.end, wordOf(numeral.figures))
    else this.#push(KINDS.word, this.#at + 1)
  }

  #readSign(unit: number): void {
    if (unit === 43 && this.#take(PHONE, KINDS.phone)) return
    if (unit === 64 && this.#takeMailbox()) return
    if (unit === 91 && this.#skip(DIRECTIVE)) return
    const next = this.#units[this.#at + 1] ?? 0
    if (unit === 124 || (unit === 47 && this.#isBorder(next))) {
      this.#widen(GAPS.cell)
      return
    }
    const isPair = unit >= 0xd800 && unit < 0xdc00 && (next & 0xfc00) === 0xdc00
    this.#push(KINDS.sign, this.#at + (isPair ? 2 : 1))
  }

  /** A slash between spaces is the border of a cell: "Ref: / TSB Collective letter 2/3". */
  #isBorder(next: number): boolean {
    return classOf(next) <= LINE && (this.#before > GAPS.none || this.#tokens.count === 0)
  }

  #take(pattern: RegExp, kind: number): boolean {
    pattern.lastIndex = this.#at
    const [words] = pattern.exec(this.#text) ?? []
    if (words === undefined) return false
    const printed =
      kind === KINDS.url ? words.replace(/(?<![.,;:!?)\]'’])[.,;:!?)\]'’]+$/, '') : words
    this.#push(kind, this.#at + printed.length, wordOf(printed))
    return true
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at
    if (!pattern.test(this.#text)) return false
    this.#at = pattern.lastIndex
    return true
  }

  /** The name before the sign is there already: as words, numbers and signs. */
  #takeMailbox(): boolean {
    const { text, start, gap, count } = this.#tokens
    DOMAIN.lastIndex = this.#at
    const domain = DOMAIN.exec(text)?.[0].replace(GLUED, '')
    if (domain === undefined || this.#before !== GAPS.none) return false
    let first = count
    while (first > 0 && this.#isPartOfName(first - 1)) {
      first--
      if (gap[first] !== GAPS.none) break
    }
    const from = start[first]
    // After the last token there can be one that belongs to a mailbox before it
    if (first === count || from === undefined) return false
    const to = this.#at + domain.length
    this.#before = gap[first] ?? GAPS.none
    this.#tokens.count = first
    this.#at = from
    this.#push(KINDS.email, to, wordOf(text.slice(from, to)))
    return true
  }

  /** Chinese text can directly precede a mailbox and is not part of it: "发送至training@…". */
  #isPartOfName(index: number): boolean {
    const { kind, word, start } = this.#tokens
    if (kind[index] === KINDS.sign) return /[.+_-]/.test(word[index] ?? '')
    return (this.#units[start[index] ?? 0] ?? 0) < LATIN_END
  }
}

/**
 * A word ends where its letters do, and where a capital begins another: "AcademiaSubject",
 * "UTCOpening".
 */
function endOfWord(text: string, units: Uint16Array, from: number): number {
  let isSmall = false
  for (let at = from; at < text.length; at++) {
    const unit = units[at] ?? 0
    if (unit > 96 && unit < 123) {
      if (!isSmall && at - from > 2 && isSmallRun(units, at)) return at - 1
      isSmall = true
      continue
    }
    const kind = classOf(unit)
    if (kind !== LETTER && kind !== UNSEEN) return at
    const isCapital = isCapitalAt(text, at)
    if (isCapital && isSmall) return at
    isSmall = !isCapital
  }
  return text.length
}

/** Three small letters after capitals: the last of those begins a word, as in "UTCOpening". */
function isSmallRun(units: Uint16Array, from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const unit = units[at] ?? 0
    if (!(unit > 96 && unit < 123)) return false
  }
  return true
}

/** One in this many units is checked to detect the script of a text. */
const SAMPLE = 64

/** For about as many tokens as a text has: one in four of its units, and each Han character. */
function roomFor(units: Uint16Array, length: number): number {
  let [signs, others] = [0, 0]
  for (let at = 0; at < length; at += SAMPLE)
    if (classOf(units[at] ?? 0) === HAN) signs += SAMPLE
    else others += SAMPLE
  return signs + (others >> 2)
}

/** Where most texts are laid out. */
const UNITS = new Uint16Array(1 << 16)

function unitsOf(text: string): Uint16Array {
  const { length } = text
  const units = length < UNITS.length ? UNITS : new Uint16Array(length + 1)
  for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at)
  units[length] = 0
  return units
}
