import type { Letter } from '../values/letter/index'
import { oncePerObject, foldWord, type Range } from '../text/tokens/index'
import { type CircularVocabulary, wordsOfAny, wordsOfKind } from '../text/vocabulary/index'

export interface SpokenAt {
  readonly tag: string
  readonly words: Range
}

const LIST_MAX = 12
/** A shorter word has no ending. */
const STEM_MIN = 4

/** The other languages of a list that languages of the vocabulary stand in: "English, Russian and Georgian". */
export function adjacentLanguages(letter: Letter, known: readonly SpokenAt[]): SpokenAt[] {
  const { tokens, marks, vocabulary } = letter
  const tags = tagsOf(vocabulary)
  const found: SpokenAt[] = []
  for (const { words } of known) {
    for (let index = words.to; index < words.to + LIST_MAX; index++) {
      const isJoint = tokens.word[index] === ',' || marks.at('and', index) !== null
      if (isJoint || marks.at('article', index) !== null) continue
      const tag = tags.get(stemOf(vocabulary, tokens.word[index] ?? ''))
      if (tag === undefined) break
      found.push({ tag, words: { from: index, to: index + 1 } })
    }
  }
  return found
}

const tagsOf = oncePerObject((vocabulary: CircularVocabulary): ReadonlyMap<string, string> => {
  const names = new Intl.DisplayNames(vocabulary.language, { type: 'language' })
  const tags = wordsOfAny('meeting-language').words
  return new Map(tags.map((tag) => [stemOf(vocabulary, foldWord(names.of(tag) ?? '')), tag]))
})

/** Russian and French decline them. */
function stemOf(vocabulary: CircularVocabulary, word: string): string {
  const list = wordsOfKind(vocabulary, 'adjective-ending')
  return word.length > STEM_MIN ? list.withoutEnding(word) : word
}
