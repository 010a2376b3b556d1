import type { Range, Tokens } from './tokens'
import { endOfPhrase, phrasesAt, type Vocabulary } from './phrase-matcher'
import type { Phrase } from './phrases'

/** The positions of each sense of a vocabulary in a text, in order; of two that overlap, the longer first. */
export interface Marks<Sense extends string> {
  /** All of a sense, in order. */
  of(sense: Sense): readonly Range[]
  /** Those of a sense that lie in a range, in order. */
  within(sense: Sense, range: Range): readonly Range[]
  /** The first of a sense in a range. */
  first(sense: Sense, range: Range): Range | null
  /** The last of a sense in a range. */
  last(sense: Sense, range: Range): Range | null
  /** The one of a sense that begins at a token. */
  at(sense: Sense, index: number): Range | null
}

/**
 * The positions of a sense, in order: alternately the first token of each and the one after its last. Most
 * are never asked for, so that a range is made of two numbers only when it is.
 */
type Places = number[]

const NOWHERE: readonly number[] = []

export function markTokens<Sense extends string>(
  tokens: Tokens,
  vocabulary: Vocabulary<Sense>,
): Marks<Sense> {
  const lists = listPlaces(tokens, vocabulary)
  const { places } = vocabulary
  /** Each meeting of a letter asks for those of its senses. */
  const all = new Map<Sense, readonly Range[]>()
  const placesOf = (sense: Sense) => lists[places.get(sense) ?? -1] ?? NOWHERE
  return {
    of: (sense) => {
      const known = all.get(sense)
      if (known) return known
      const found = rangesWithin(placesOf(sense), { from: 0, to: tokens.count })
      all.set(sense, found)
      return found
    },
    first: (sense, { from, to }) => {
      const list = placesOf(sense)
      const at = positionIn(list, from)
      return (list[at + 1] ?? Infinity) <= to ? rangeAt(list, at) : null
    },
    last: (sense, { from, to }) => {
      const list = placesOf(sense)
      let at = positionIn(list, to) - 2
      if (at >= 0 && (list[at + 1] ?? 0) > to) at -= 2
      return at >= 0 && (list[at] ?? 0) >= from ? rangeAt(list, at) : null
    },
    within: (sense, range) => rangesWithin(placesOf(sense), range),
    at: (sense, index) => {
      const list = placesOf(sense)
      const at = positionIn(list, index)
      return list[at] === index ? rangeAt(list, at) : null
    },
  }
}

function rangeAt(list: readonly number[], at: number): Range {
  return { from: list[at] ?? 0, to: list[at + 1] ?? 0 }
}

/** The place in a list of the first that begins at or after a token. */
function positionIn(list: readonly number[], from: number): number {
  let low = 0
  let high = list.length >> 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[2 * middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return 2 * low
}

function rangesWithin(list: readonly number[], { from, to }: Range): Range[] {
  const ranges: Range[] = []
  for (let at = positionIn(list, from); (list[at + 1] ?? Infinity) <= to; at += 2)
    ranges.push(rangeAt(list, at))
  return ranges
}

/** By the places of the senses in the vocabulary. */
function listPlaces(tokens: Tokens, vocabulary: Vocabulary<string>): (Places | undefined)[] {
  const lists = new Array<Places | undefined>(vocabulary.senses.length).fill(undefined)
  const { count, word } = tokens
  for (let index = 0; index < count; index++) {
    const { senses, longer } = phrasesAt(vocabulary, tokens, index)
    if (senses.length > 0) for (const sense of senses) note(lists, sense, index, index + 1)
    if (longer.size === 0) continue
    notePhrases(lists, longer.get(''), tokens, index)
    notePhrases(lists, longer.get(word[index + 1] ?? ''), tokens, index)
  }
  return lists
}

function notePhrases(
  lists: (Places | undefined)[],
  phrases: readonly Phrase[] | undefined,
  tokens: Tokens,
  index: number,
): void {
  if (!phrases) return
  for (const phrase of phrases) {
    const to = endOfPhrase(phrase, tokens, index)
    if (to > 0) note(lists, phrase.sense, index, to)
  }
}

/** The longer of two at one place stays; one inside another of its sense is left out. */
function note(lists: (Places | undefined)[], sense: number, from: number, to: number): void {
  const list = lists[sense]
  if (!list) {
    lists[sense] = [from, to]
    return
  }
  const last = list.length - 2
  const before = list[last + 1] ?? 0
  if (before >= to) return
  if (list[last] === from) list[last + 1] = to
  else if (from >= before) list.push(from, to)
}
