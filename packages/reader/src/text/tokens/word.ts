import { foldWord } from './fold'
import { classOf, plainSign, SIGN } from './character'
import type { WordPhrases } from './phrases'

/** A word, number or sign, with what is known of it once it was asked: letters share most of theirs. */
export interface Word {
  /** In small letters, without diacritics; a sign as the plain one for it. */
  readonly folded: string
  /** By the place of a vocabulary. */
  readonly phrases: (WordPhrases | undefined)[]
  /** How much it speaks for which language, in one number. */
  hint: number | null
  /** Whether what a page adds to a letter may begin with it. */
  opensPageMark: boolean | null
}

/** Words as printed, in groups that their letters lead to. */
const PLACES = 16384
const GROUP = 4
const WORDS = new Array<Word | undefined>(PLACES).fill(undefined)
/** The length of each word, and its units. Longer ones are rare. */
const WIDTH = 20
const PRINTED = new Uint16Array(PLACES * WIDTH)

/** The word in a text, with its units. */
export function wordAt(text: string, units: Uint16Array, from: number, to: number): Word {
  let hash = 0
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (units[at] ?? 0)) | 0
  const group = (hash ^ (hash >>> 13)) & (PLACES - GROUP)
  let place = group
  for (; place < group + GROUP && WORDS[place]; place++)
    if (isPrinted(place, units, from, to)) return WORDS[place] ?? EMPTY
  if (to - from >= WIDTH) return wordOf(fold(text.slice(from, to)))
  // Of a full group, the word that came last gives way
  return learnWord(units.subarray(from, to), Math.min(place, group + GROUP - 1))
}

function isPrinted(place: number, units: Uint16Array, from: number, to: number): boolean {
  const first = place * WIDTH
  if (PRINTED[first] !== to - from) return false
  const before = first + 1 - from
  for (let at = from; at < to; at++) if (PRINTED[before + at] !== units[at]) return false
  return true
}

function learnWord(printed: Uint16Array, place: number): Word {
  PRINTED[place * WIDTH] = printed.length
  PRINTED.set(printed, place * WIDTH + 1)
  // A slice of the text would hold the whole of it
  return (WORDS[place] = wordOf(fold(String.fromCharCode(...printed))))
}

function fold(printed: string): string {
  return classOf(printed.charCodeAt(0)) === SIGN ? plainSign(printed) : foldWord(printed)
}

/** A word that is not shared between texts: an address, a part of a number. */
export function wordOf(folded: string): Word {
  return { folded, phrases: [], hint: null, opensPageMark: null }
}

export const EMPTY = wordOf('')
