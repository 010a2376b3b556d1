import { foldWord } from './fold'
import {
  BLANK,
  classOf,
  DIGIT,
  HAN,
  isCellBorder,
  LETTER,
  LINE,
  plainSign,
  SIGN,
  UNSEEN,
} from './sign'
import { GAPS, isCapitalAt, KINDS, type Tokens } from './tokens'
import { unitAt } from './unit-at'

const PHONE =
  /\+(?=(?:[ .()\u00a0-]{0,3}\d){8})\d{1,3}(?:(?:[ \u00a0]{1,2}|[.-])?(?:\(\d{1,4}\)|\d{1,9})){2,7}(?:\/\d{1,5}(?!\d))?/y
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"|“”«»，。；：、（）؛،\u3400-\u9fff]{2,400}/iy
const DOMAIN = /@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/y
/** Where the letters of Latin script end. */
const LATIN_END = 0x250
/** "itu.intCopy". */
const GLUED = /(?<=\.[a-z]{2,7})[A-Z][a-z]+$/
const DIRECTIVE = /\[(?:bookmark: ?[^\]\n]{0,80}|pic)\]/y

/** Cuts a text into tokens, in one pass. Residue of word processors is left out. */
export function readTokens(text: string): Tokens {
  return new Lexer(text).run()
}

class Lexer {
  readonly text: string
  private readonly start: number[] = []
  private readonly end: number[] = []
  private readonly kind: number[] = []
  private readonly gap: number[] = []
  private readonly word: string[] = []
  private at = 0
  /** The widest gap since the last token. */
  private before: number = GAPS.none

  constructor(text: string) {
    this.text = text
  }

  run(): Tokens {
    const { text, start, end, kind, gap, word } = this
    const { length } = text
    while (this.at < length) {
      const unit = unitAt(text, this.at)
      const own = classOf(unit)
      if (own === LETTER) this.readWord(unit)
      else if (own === BLANK) this.widen(isCellBorder(unit) ? GAPS.cell : GAPS.blank)
      else if (own === DIGIT) this.readDigits()
      else if (own === LINE) this.readLineEnd(unit)
      else if (own === HAN) this.push(KINDS.word, this.at + 1, text.charAt(this.at))
      else if (own === SIGN) this.readSign(unit)
      else this.at++
    }
    return { text, count: start.length, start, end, kind, gap, word }
  }

  private widen(gap: number): void {
    if (gap > this.before) this.before = gap
    this.at++
  }

  private readLineEnd(unit: number): void {
    if (unit === 13 && unitAt(this.text, this.at + 1) === 10) this.at++
    this.widen(this.before >= GAPS.line ? GAPS.blankLine : GAPS.line)
  }

  private push(kind: number, end: number, word: string): void {
    this.start.push(this.at)
    this.end.push(end)
    this.kind.push(kind)
    this.gap.push(this.before)
    this.word.push(word)
    this.at = end
    this.before = GAPS.none
  }

  private readWord(unit: number): void {
    const { text, at } = this
    const next = unitAt(text, at + 1) | 32
    const mayBeAddress =
      ((unit | 32) === 104 && next === 116) || ((unit | 32) === 119 && next === 119)
    if (mayBeAddress && this.take(ADDRESS, KINDS.url)) return
    // Most words are small letters after the first, and nothing else
    let end = at + 1
    let hash = unit
    let after = unitAt(text, end)
    while (after > 96 && after < 123) {
      hash = (Math.imul(hash, 31) + after) | 0
      end++
      after = unitAt(text, end)
    }
    if (unit < 128 && (after < 65 || (after > 90 && after < 97)))
      this.push(KINDS.word, end, foldedAt(text, at, end, hash))
    else this.readMixedWord()
  }

  private readMixedWord(): void {
    const { text, at } = this
    const end = endOfWord(text, at)
    this.push(KINDS.word, end, foldedAt(text, at, end, hashOf(text, at, end)))
  }

  private readDigits(): void {
    const { text, at } = this
    let end = at + 1
    while (end < text.length && classOf(unitAt(text, end)) === DIGIT) end++
    this.push(KINDS.number, end, foldedAt(text, at, end, hashOf(text, at, end)))
  }

  private readSign(unit: number): void {
    const { text, at } = this
    if (unit === 43 && this.take(PHONE, KINDS.phone)) return
    if (unit === 64 && this.takeMailbox()) return
    if (unit === 91 && this.skip(DIRECTIVE)) return
    if (unit === 124 || (unit === 47 && this.isBorder())) {
      this.widen(GAPS.cell)
      return
    }
    const isPair = unit >= 0xd800 && unit < 0xdc00 && (unitAt(text, at + 1) & 0xfc00) === 0xdc00
    const end = at + (isPair ? 2 : 1)
    this.push(KINDS.sign, end, plainSign(text.slice(at, end)))
  }

  /** A slash between blanks is the border of a cell: "Ref: / TSB Collective letter 2/3". */
  private isBorder(): boolean {
    const after = this.at + 1
    const isFree = after >= this.text.length || classOf(unitAt(this.text, after)) <= LINE
    return isFree && (this.before > GAPS.none || this.start.length === 0)
  }

  private take(pattern: RegExp, kind: number): boolean {
    pattern.lastIndex = this.at
    const [words] = pattern.exec(this.text) ?? []
    if (words === undefined) return false
    const printed = kind === KINDS.url ? words.replace(/[.,;:!?)\]'’]+$/, '') : words
    this.push(kind, this.at + printed.length, printed)
    return true
  }

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at
    if (!pattern.test(this.text)) return false
    this.at = pattern.lastIndex
    return true
  }

  /** The name before the sign is there already: as words, numbers and signs. */
  private takeMailbox(): boolean {
    const { text, start, end, kind, gap, word } = this
    DOMAIN.lastIndex = this.at
    const domain = DOMAIN.exec(text)?.[0].replace(GLUED, '')
    if (domain === undefined || this.before !== GAPS.none) return false
    let first = start.length
    while (first > 0 && this.isPartOfName(first - 1)) {
      first--
      if (gap[first] !== GAPS.none) break
    }
    const from = start[first]
    if (from === undefined) return false
    const to = this.at + domain.length
    this.before = gap[first] ?? GAPS.none
    for (const list of [start, end, kind, gap, word]) list.length = first
    this.at = from
    this.push(KINDS.email, to, text.slice(from, to))
    return true
  }

  /** Chinese stands right before a mailbox and is no part of it: "发送至training@…". */
  private isPartOfName(index: number): boolean {
    if (this.kind[index] === KINDS.sign) return /[.+_-]/.test(this.word[index] ?? '')
    return unitAt(this.text, this.start[index] ?? 0) < LATIN_END
  }
}

/**
 * A word ends where its letters do, and where a capital begins another: "AcademiaSubject",
 * "UTCOpening".
 */
function endOfWord(text: string, from: number): number {
  let isSmall = false
  for (let at = from; at < text.length; at++) {
    const unit = unitAt(text, at)
    if (unit > 96 && unit < 123) {
      if (!isSmall && at - from > 2 && isSmallRun(text, at)) return at - 1
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
function isSmallRun(text: string, from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const unit = unitAt(text, at)
    if (!(unit > 96 && unit < 123)) return false
  }
  return true
}

/** Words as printed, and as folded, each at a place that its letters give: letters share most of theirs. */
const PLACES = 4096
const PRINTED = new Array<string>(PLACES).fill('')
const FOLDED = new Array<string>(PLACES).fill('')
/** Longer words are rare, and parts of a text that long would keep the whole of it. */
const FOLDED_LENGTH_MAX = 12

function hashOf(text: string, from: number, to: number): number {
  let hash = 0
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + unitAt(text, at)) | 0
  return hash
}

function foldedAt(text: string, from: number, to: number, hash: number): string {
  if (to - from > FOLDED_LENGTH_MAX) return foldWord(text.slice(from, to))
  const place = (hash ^ (hash >>> 12)) & (PLACES - 1)
  const known = PRINTED[place]
  if (known !== undefined && isAt(known, text, from, to)) return FOLDED[place] ?? ''
  const printed = text.slice(from, to)
  const folded = foldWord(printed)
  PRINTED[place] = printed
  FOLDED[place] = folded
  return folded
}

function isAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let at = from; at < to; at++) if (unitAt(word, at - from) !== unitAt(text, at)) return false
  return true
}
