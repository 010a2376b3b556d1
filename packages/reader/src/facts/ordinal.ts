import type { Found, Letter } from '../values/letter/index'
import type { Title } from '../meetings/topics/index'
import { isWord, ordinalWordsOf } from '../text/vocabulary/index'
import { HAN, KINDS, spanOf } from '../text/tokens/index'

/** Words between an ordinal and what it counts: "Third annual global forum". */
const REACH = 4

/** Twenty to ninety; a language that counts and orders with different stems lists them twice. */
const TENS = 8

/** Reads "Sixth" as 6. Years and numbers inside a name are no ordinals. */
export function readOrdinal(letter: Letter, title: Title): Found<number> | null {
  const { tokens, language } = letter
  const isAfter = language === 'ar'
  const isFirst = language === 'zh'
  const near = isFirst ? title.from : Math.max(title.from, title.noun.from - REACH)
  const from = isAfter ? title.noun.to : near
  const to = isAfter ? Math.min(title.to, title.noun.to + REACH) : title.noun.from
  for (let index = from; index < to; index++) {
    const found = ordinalAt(letter, title, index)
    if (!found) continue
    const hundred = hundredBefore(letter, index)
    const start = hundred ?? index
    const value = hundred === null ? found.value : 100 + found.value
    return { value, spans: [spanOf(tokens, { from: start, to: found.to })] }
  }
  return null
}

/** The position of the hundred before an ordinal: "One hundred and nineteenth". */
function hundredBefore(letter: Letter, index: number): number | null {
  const isJoined = letter.tokens.word[index - 1] === '-' || isWord(letter, 'and', index - 1)
  const at = isJoined ? index - 2 : index - 1
  return isWord(letter, 'hundred', at) ? at : null
}

interface Ordinal {
  readonly value: number
  readonly to: number
}

function ordinalAt(letter: Letter, title: Title, index: number): Ordinal | null {
  const { tokens, language, vocabulary } = letter
  const { word, kind, gap } = tokens
  const { ones, tens, ends } = ordinalWordsOf(vocabulary)
  const own = word[index] ?? ''
  if (language === 'zh') return chineseOrdinal(tokens.word, index, ones, ends)
  if (kind[index] === KINDS.number) {
    const endAt = word[index + 1] === '-' && gap[index + 1] === 0 ? index + 2 : index + 1
    const isEnded = gap[endAt] === 0 && ends.includes(word[endAt] ?? '')
    const isBare = index === title.from && index + 1 === title.noun.from && gap[endAt] !== 0
    const isCount = own.length < 4 && Number(own) > 0
    return (isEnded || isBare) && isCount ? { value: Number(own), to: endAt + 1 } : null
  }
  if (isWord(letter, 'ten', index) && word[index + 1] === '-')
    return afterTens(word, index, 10, ones)
  const one = valueOf(ones, own)
  const ten = valueOf(tens, own)
  const isOne = (ones[one - 1]?.length ?? 0) >= (tens[ten - 1]?.length ?? 0)
  if (one > 0 && isOne) return { value: one, to: index + 1 }
  if (ten > 0) return afterTens(word, index, (((ten - 1) % TENS) + 2) * 10, ones)
  return romanOrdinal(tokens.text.slice(tokens.start[index], tokens.end[index]), index)
}

/** Returns the ordinal after its tens: "twentieth", "twenty-first", "двадцать первая". */
function afterTens(
  word: readonly string[],
  index: number,
  ten: number,
  ones: readonly string[],
): Ordinal {
  const next = word[index + 1] === '-' ? index + 2 : index + 1
  const one = valueOf(ones, word[next] ?? '')
  return one > 0 && one < 10 ? { value: ten + one, to: next + 1 } : { value: ten, to: index + 1 }
}

/**
 * Returns the number of the longest stem that a word begins with, or 0: "sixteenth" is 16, not 6.
 */
function valueOf(stems: readonly string[], word: string): number {
  let best = -1
  stems.forEach((stem, index) => {
    if (word.startsWith(stem) && stem.length > (stems[best]?.length ?? 0)) best = index
  })
  return best + 1
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
function chineseOrdinal(
  word: readonly string[],
  index: number,
  ones: readonly string[],
  ends: readonly string[],
): Ordinal | null {
  if (word[index] !== HAN.ordinal) return null
  let at = index + 1
  let value = 0
  if (/^\d{1,3}$/.test(word[at] ?? '')) value = Number(word[at++])
  else {
    const first = ones.indexOf(word[at] ?? '') + 1
    if (first > 0) at++
    if (word[at] === HAN.ten) {
      at++
      const last = ones.indexOf(word[at] ?? '') + 1
      if (last > 0) at++
      value = (first || 1) * 10 + last
    } else value = first
  }
  return value > 0 && ends.includes(word[at] ?? '') ? { value, to: at + 1 } : null
}
