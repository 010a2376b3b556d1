import type { Found, Letter } from '../values/letter/index'
import type { Title } from '../meetings/topics/index'
import { type Numeral, ordinalWordsOf } from '../text/vocabulary/index'
import { HAN, KINDS, spanOf } from '../text/tokens/index'

/** Words between an ordinal and what it counts: "Third annual global forum". */
const REACH = 4

/** Reads "Sixth" as 6. Years and numbers inside a name are no ordinals. */
export function readOrdinal(letter: Letter, title: Title): Found<number> | null {
  const isAfter = letter.language === 'ar'
  const from = isAfter ? title.noun.to : title.from
  const to = isAfter ? Math.min(title.to, title.noun.to + REACH) : title.noun.from
  const near = isAfter || letter.language === 'zh' ? from : title.noun.from - REACH
  for (let index = from; index < to; index++) {
    const found = ordinalAt(letter, title, index)
    if (!found) continue
    const { value } = found
    if (found.to > near)
      return { value, spans: [spanOf(letter.tokens, { from: index, to: found.to })] }
    index = found.to - 1
  }
  return null
}

interface Ordinal {
  readonly value: number
  readonly to: number
}

function ordinalAt(letter: Letter, title: Title, index: number): Ordinal | null {
  const { tokens, language, vocabulary } = letter
  const { word, kind, gap } = tokens
  const { ends } = ordinalWordsOf(vocabulary)
  const own = word[index] ?? ''
  if (language === 'zh') return chineseOrdinal(letter, index)
  if (kind[index] === KINDS.number) {
    const endAt = word[index + 1] === '-' && gap[index + 1] === 0 ? index + 2 : index + 1
    const isEnded = gap[endAt] === 0 && ends.includes(word[endAt] ?? '')
    const isBare = index === title.from && index + 1 === title.noun.from && gap[endAt] !== 0
    const isCount = own.length < 4 && Number(own) > 0
    return (isEnded || isBare) && isCount ? { value: Number(own), to: endAt + 1 } : null
  }
  return (
    ordinalInWords(letter, index) ??
    romanOrdinal(tokens.text.slice(tokens.start[index], tokens.end[index]), index)
  )
}

/**
 * Returns the sum of number words: "one hundred and thirty-fourth", "quatre-vingt-douzième". Arabic
 * puts the smaller number first: "الرابعة والثلاثون".
 */
function ordinalInWords(letter: Letter, index: number): Ordinal | null {
  const isSmallFirst = letter.language === 'ar'
  const { joints } = ordinalWordsOf(letter.vocabulary)
  const ranks: number[] = []
  let isOrdinal = false
  let value = 0
  let to = index
  for (;;) {
    const joint = ranks.length > 0 && joints.has(letter.tokens.word[to] ?? '') ? to + 1 : to
    const next = numeralAt(letter, joint)
    const isOther = (rank: number) =>
      next !== null && (isSmallFirst ? rank !== next.rank : rank > next.rank)
    if (!next || !ranks.every(isOther)) break
    ranks.push(next.rank)
    isOrdinal = next.isOrdinal || (isSmallFirst && isOrdinal)
    value += next.value
    to = joint + next.stem.split('-').length * 2 - 1
  }
  return isOrdinal ? { value, to } : null
}

/** Returns the longest number word at a token, with the smaller one glued to it: "vigesimocuarta". */
function numeralAt({ tokens: { word }, vocabulary }: Letter, index: number): Numeral | null {
  const { numerals } = ordinalWordsOf(vocabulary)
  const own = word[index] ?? ''
  const pair = word[index + 1] === '-' ? `${own}-${word[index + 2] ?? ''}` : own
  const found = longest(
    numerals.filter(({ stem, isOrdinal }) => (isOrdinal ? pair.startsWith(stem) : own === stem)),
  )
  if (!found || found.value < 10 || !found.isOrdinal) return found
  const rest = (found.stem.includes('-') ? pair : own).slice(found.stem.length + 1)
  const glued = longest(numerals.filter(({ stem, value }) => value < 10 && rest.startsWith(stem)))
  return glued ? { ...found, value: found.value + glued.value, rank: glued.rank } : found
}

function longest(numerals: readonly Numeral[]): Numeral | null {
  return numerals.reduce<Numeral | null>(
    (best, numeral) => (numeral.stem.length > (best?.stem.length ?? 0) ? numeral : best),
    null,
  )
}

const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/

function romanOrdinal(printed: string, index: number): Ordinal | null {
  if (printed.length === 0 || !ROMAN.test(printed)) return null
  const values = { I: 1, V: 5, X: 10 }
  const digits = Array.from(printed, (sign) =>
    sign === 'I' || sign === 'V' ? values[sign] : values.X,
  )
  const value = digits.reduce(
    (sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  )
  return { value, to: index + 1 }
}

/** Without the counter the number belongs to something else: "第四次", "第十二届", "第12届". */
function chineseOrdinal({ tokens: { word }, vocabulary }: Letter, index: number): Ordinal | null {
  if (word[index] !== HAN.ordinal) return null
  const { ends } = ordinalWordsOf(vocabulary)
  const isFigures = /^\d{1,3}$/.test(word[index + 1] ?? '')
  const { value, to } = isFigures
    ? { value: Number(word[index + 1]), to: index + 2 }
    : chineseNumber(word, index + 1)
  return value > 0 && ends.includes(word[to] ?? '') ? { value, to: to + 1 } : null
}

const HAN_UNITS = new Map<string, number>([
  [HAN.ten, 10],
  [HAN.hundred, 100],
])

/** Reads "一百三十四" as 134. */
function chineseNumber(word: readonly string[], from: number): Ordinal {
  let value = 0
  let digit = 0
  let to = from
  for (; HAN.numerals.includes(word[to] ?? ' '); to++) {
    const sign = word[to] ?? ''
    const unit = HAN_UNITS.get(sign)
    if (unit !== undefined) value += (digit || 1) * unit
    digit = unit === undefined ? HAN.digits.indexOf(sign) : 0
  }
  return { value: value + digit, to }
}
