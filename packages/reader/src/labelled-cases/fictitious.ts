import alphabets from './alphabets.json' with { type: 'json' }

/** Kinds of characters; each is replaced by one of its kind, so that words keep their shape. */
interface Alphabet {
  readonly vowels: string
  readonly consonants: string
  /** Consonants that make no word of a few letters: "De", "Tel" and "Feb" would be read as such. */
  readonly rare: string
}

const LATIN: Alphabet = alphabets.latin
const CYRILLIC: Alphabet = alphabets.cyrillic
const ARABIC: Alphabet = alphabets.arabic
/** Characters that foreign names are written with. */
const HAN = alphabets.han

const VOWELS = new RegExp(`[${alphabets.allVowels}]`, 'u')
/** Words of so many letters or fewer are easily words of a language. */
const SHORT_MAX_LENGTH = 3

/** Draws whole numbers below a bound, the same ones for the same seed. */
export type Draw = (bound: number) => number

/** Opens a source of numbers for a seed: mulberry32 over the FNV-1a hash of the seed. */
export function openDraw(seed: string): Draw {
  let state = hashOf(seed)
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound
  }
}

/** The FNV-1a hash, of 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** Returns a made-up word of the same length, script and case; what is no letter or digit stays. */
export function fictitiousWord(word: string, draw: Draw): string {
  const letters = word.match(/\p{L}/gu)?.length ?? 0
  const isShort = letters <= SHORT_MAX_LENGTH
  return word.replace(/\p{L}\p{M}*|\p{Nd}/gu, (one) => {
    if (/^\p{Nd}/u.test(one)) return fictitiousDigit(one, draw)
    const made = fictitiousLetter(one, isShort, draw)
    return isCapital(one) ? made.toUpperCase() : made
  })
}

/** Returns another digit of the same script. */
export function fictitiousDigit(digit: string, draw: Draw): string {
  const code = digit.charCodeAt(0)
  return String.fromCharCode(zeroOf(code) + draw(10))
}

/** The digits that are neither Latin nor Arabic are those of Persian and full width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0xff10]

function zeroOf(code: number): number {
  return ZEROS.findLast((zero) => zero <= code) ?? 0x30
}

function fictitiousLetter(letter: string, isShort: boolean, draw: Draw): string {
  if (/\p{Script=Han}/u.test(letter)) return pick(HAN, draw)
  const base = letter.normalize('NFD').charAt(0).toLowerCase()
  const alphabet = alphabetOf(letter)
  if (VOWELS.test(base)) return pick(alphabet.vowels, draw)
  return pick(isShort ? alphabet.rare : alphabet.consonants, draw)
}

function alphabetOf(letter: string): Alphabet {
  if (/\p{Script=Arabic}/u.test(letter)) return ARABIC
  return /\p{Script=Cyrillic}/u.test(letter) ? CYRILLIC : LATIN
}

function pick(letters: string, draw: Draw): string {
  return letters.charAt(draw(letters.length))
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}
