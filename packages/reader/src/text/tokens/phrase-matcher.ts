import type { Element, Phrase, WordPhrases } from './phrases'
import { readTokens } from './tokenize'
import { KINDS, type Tokens } from './tokens'

/**
 * For each sense the phrases that carry it, `|` between them.
 *
 * A star at the end of a word matches any ending, `…` up to six words within a sentence.
 * Phrases meet folded tokens, so case, diacritics, typographic signs and line ends do not matter.
 */
export type Phrases<Sense extends string> = Readonly<Record<Sense, string>>

/** Phrases laid out for finding them by their first word. */
export interface Vocabulary<Sense extends string> {
  readonly senses: readonly Sense[]
  readonly words: ReadonlyMap<string, readonly Phrase[]>
  /** By the first letters of a stem. */
  readonly stems: ReadonlyMap<string, readonly Phrase[]>
  /** Its own among all vocabularies: words keep what it knows of them there. */
  readonly place: number
  /** The place of each sense among the senses. */
  readonly places: ReadonlyMap<Sense, number>
}

const STEM_KEY = 3
const GAP_MAX = 6
/** How many vocabularies there are. */
let made = 0

export function makeVocabulary<Sense extends string>(phrases: Phrases<Sense>): Vocabulary<Sense> {
  const senses = keysOf(phrases)
  const words = new Map<string, Phrase[]>()
  const stems = new Map<string, Phrase[]>()
  senses.forEach((sense, index) => {
    for (const words_ of phrases[sense].split('|')) {
      const [first, ...rest] = elementsOf(words_)
      if (!first) continue
      const table = first.isStem ? stems : words
      const key = first.isStem ? first.word.slice(0, STEM_KEY) : first.word
      const known = table.get(key)
      const [next] = rest
      const second = next && !next.isStem && !next.isAfterGap ? next.word : ''
      const phrase = { sense: index, first, rest, second }
      if (known) known.push(phrase)
      else table.set(key, [phrase])
    }
  })
  const places = new Map(senses.map((sense, index) => [sense, index]))
  return { senses, words, stems, place: made++, places }
}

function keysOf<Key extends string>(record: Readonly<Record<Key, string>>): Key[] {
  return Object.keys(record).filter((key): key is Key => key in record)
}

function elementsOf(phrase: string): Element[] {
  const { word, gap, count } = readTokens(phrase)
  const elements: Element[] = []
  let isAfterGap = false
  for (let index = 0; index < count; index++) {
    const own = word[index] ?? ''
    if (own === '…') isAfterGap = true
    else if (!(own === '·' && gap[index] === 0)) {
      const isStem = word[index + 1] === '·' && gap[index + 1] === 0
      elements.push({ word: own, isStem, isAfterGap })
      isAfterGap = false
    }
  }
  return elements
}

const NONE: readonly Phrase[] = []
const NO_PHRASES: WordPhrases = { senses: [], longer: new Map() }

/** The phrases that may begin with the token at a place. */
export function phrasesAt(
  vocabulary: Vocabulary<string>,
  { entry, kind }: Tokens,
  index: number,
): WordPhrases {
  const own = entry[index]
  if (own === undefined) return NO_PHRASES
  const known = own.phrases[vocabulary.place]
  if (known !== undefined) return known
  const found = phrasesFor(vocabulary, own.folded, kind[index] === KINDS.word)
  own.phrases[vocabulary.place] = found
  return found
}

/** Only words may begin with a stem. */
function phrasesFor({ words, stems }: Vocabulary<string>, word: string, isWord: boolean) {
  const exact = words.get(word) ?? NONE
  const mayBeStem = isWord && word.length >= STEM_KEY
  const stemmed = mayBeStem ? (stems.get(word.slice(0, STEM_KEY)) ?? NONE) : NONE
  const found = [...exact, ...stemmed.filter(({ first }) => word.startsWith(first.word))]
  if (found.length === 0) return NO_PHRASES
  const senses: number[] = []
  const longer = new Map<string, Phrase[]>()
  for (const phrase of found) {
    if (phrase.rest.length === 0) senses.push(phrase.sense)
    else longer.set(phrase.second, [...(longer.get(phrase.second) ?? []), phrase])
  }
  return { senses, longer }
}

/** Returns the token after a phrase with its first word at a position, or -1 if the rest does not match. */
export function endOfPhrase({ rest }: Phrase, tokens: Tokens, index: number): number {
  let at = index + 1
  for (const element of rest) {
    if (element.isAfterGap) at = findWithin(element, tokens, at)
    else at = isAt(element, tokens, at) ? at + 1 : -1
    if (at < 0) return -1
  }
  return at
}

function isAt({ word, isStem }: Element, tokens: Tokens, index: number): boolean {
  const own = tokens.word[index]
  return own !== undefined && (isStem ? own.startsWith(word) : own === word)
}

/** The token after the first match of an element within reach, or -1. */
function findWithin(element: Element, tokens: Tokens, from: number): number {
  for (let index = from; index <= from + GAP_MAX && index < tokens.count; index++) {
    if (isAt(element, tokens, index)) return index + 1
    if (tokens.word[index] === '.') return -1
  }
  return -1
}
