import { foldWord } from './fold'
import { classOf, plainSign, SIGN } from './sign'
import type { WordPhrases } from './vocabulary'

/** A word, number or sign, with what is known of it: letters share most of theirs. */
export interface Word {
  /** In small letters, without diacritics; a sign as the plain one for it. */
  readonly folded: string
  /** By the place of a vocabulary, filled when it is first asked of the word. */
  readonly phrases: (WordPhrases | undefined)[]
  /** What it is to a date, by the place of a language, and what it says of the language of a text: as they are asked. */
  readonly roles: (number | undefined)[]
  hint: number | null
}

/** Words as printed, in groups that their letters lead to. */
const PLACES = 8192
const GROUP = 4
const WORDS = new Array<Word | undefined>(PLACES).fill(undefined)
/** Longer ones are rare. */
const LENGTH_MAX = 19
const WIDTH = LENGTH_MAX + 1
/** The length of each word, and its units. */
const PRINTED = new Uint16Array(PLACES * WIDTH)

/** The word that stands in a text, whose units are given too. */
export function wordAt(text: string, units: Uint16Array, from: number, to: number): Word {
  let hash = 0
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (units[at] ?? 0)) | 0
  const group = (hash ^ (hash >>> 13)) & (PLACES - GROUP)
  for (let place = group; place < group + GROUP; place++)
    if (isPrinted(place, units, from, to)) return WORDS[place] ?? EMPTY
  if (to - from > LENGTH_MAX) return wordOf(fold(text.slice(from, to)))
  return learnWord(units.subarray(from, to), group)
}

function isPrinted(place: number, units: Uint16Array, from: number, to: number): boolean {
  const first = place * WIDTH
  if (PRINTED[first] !== to - from) return false
  const before = first + 1 - from
  for (let at = from; at < to; at++) if (PRINTED[before + at] !== units[at]) return false
  return true
}

/** Of a full group, the word that came last gives way. */
function learnWord(printed: Uint16Array, group: number): Word {
  let place = group
  while (place < group + GROUP - 1 && WORDS[place]) place++
  // A slice of the text would hold the whole of it
  const word = knownAs(fold(String.fromCharCode(...printed)))
  WORDS[place] = word
  PRINTED[place * WIDTH] = printed.length
  PRINTED.set(printed, place * WIDTH + 1)
  return word
}

function fold(printed: string): string {
  return classOf(printed.charCodeAt(0)) === SIGN ? plainSign(printed) : foldWord(printed)
}

const KNOWN_MAX = 16384
const KNOWN = new Map<string, Word>()

/** The same one for all ways to print it. */
function knownAs(folded: string): Word {
  const known = KNOWN.get(folded)
  if (known) return known
  const word = wordOf(folded)
  if (KNOWN.size >= KNOWN_MAX) KNOWN.clear()
  KNOWN.set(folded, word)
  return word
}

export const EMPTY = wordOf('')

/** A word that stands in no text as it is, or once only: an address, a part of a number. */
export function wordOf(folded: string): Word {
  return { folded, phrases: [], roles: [], hint: null }
}
