import { allIn, firstIn, lastUpTo, positionAt } from './ranges'
import type { Range, Tokens } from './tokens'
import { endOfPhrase, type Phrase, phrasesAt, type Vocabulary } from './vocabulary'

/** Where in a text each sense of a vocabulary stands, in order; of two that overlap the longer first. */
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

const NONE: readonly Range[] = []

export function markTokens<Sense extends string>(
  tokens: Tokens,
  vocabulary: Vocabulary<Sense>,
): Marks<Sense> {
  const lists = listRanges(tokens, vocabulary)
  const { places } = vocabulary
  const of = (sense: Sense) => lists[places.get(sense) ?? -1] ?? NONE
  return {
    of,
    first: (sense, range) => firstIn(of(sense), range) ?? null,
    last: (sense, { from, to }) => {
      const found = lastUpTo(of(sense), to)
      return found !== undefined && found.from >= from ? found : null
    },
    within: (sense, range) => allIn(of(sense), range),
    at: (sense, index) => {
      const list = of(sense)
      const found = list[positionAt(list, index)]
      return found?.from === index ? found : null
    },
  }
}

/** By the places of the senses in the vocabulary. */
function listRanges(tokens: Tokens, vocabulary: Vocabulary<string>): (Range[] | undefined)[] {
  const lists = new Array<Range[] | undefined>(vocabulary.senses.length).fill(undefined)
  const { count, word } = tokens
  for (let index = 0; index < count; index++) {
    const { senses, longer } = phrasesAt(vocabulary, tokens, index)
    if (senses.length > 0) {
      const own = { from: index, to: index + 1 }
      for (const sense of senses) note(lists, sense, own)
    }
    if (longer.size === 0) continue
    notePhrases(lists, longer.get(''), tokens, index)
    notePhrases(lists, longer.get(word[index + 1] ?? ''), tokens, index)
  }
  return lists
}

function notePhrases(
  lists: (Range[] | undefined)[],
  phrases: readonly Phrase[] | undefined,
  tokens: Tokens,
  index: number,
): void {
  if (!phrases) return
  for (const phrase of phrases) {
    const to = endOfPhrase(phrase, tokens, index)
    if (to > 0) note(lists, phrase.sense, { from: index, to })
  }
}

/** The longer of two at one place stays; one inside another of its sense is left out. */
function note(lists: (Range[] | undefined)[], sense: number, own: Range): void {
  const list = lists[sense]
  if (!list) {
    lists[sense] = [own]
    return
  }
  const last = list[list.length - 1]
  if (!last || last.to >= own.to) return
  if (last.from === own.from) list[list.length - 1] = own
  else if (own.from >= last.to) list.push(own)
}
