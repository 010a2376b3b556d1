import type { Language } from '@u4ssc/domain'
import type { Letter } from '../document/index'
import { oncePerText, foldWord } from '../tokens/index'
import type { Range } from '../tokens/index'

/** Languages that meetings are held in besides those of the vocabulary, as BCP 47 tags. */
const TAGS =
  'az be bg bn cs da el et fa fi he hi hr hu hy id it ja ka kk km ko ky lo lt lv mk mn ms my nl no pl ro sk sl sq sr sv sw tg th tk tr uk ur uz vi'

export interface SpokenAt {
  readonly tag: string
  readonly words: Range
}

const LIST_MAX = 12

/** The other languages of a list that languages of the vocabulary stand in: "English, Russian and Georgian". */
export function adjacentLanguages(letter: Letter, known: readonly SpokenAt[]): SpokenAt[] {
  const { tokens, marks, language } = letter
  const tags = tagsOf(language)
  const found: SpokenAt[] = []
  for (const { words } of known) {
    for (let index = words.to; index < words.to + LIST_MAX; index++) {
      const isJoint = tokens.word[index] === ',' || marks.at('and', index) !== null
      if (isJoint || marks.at('article', index) !== null) continue
      const tag = tags.get(stemOf(tokens.word[index] ?? ''))
      if (tag === undefined) break
      found.push({ tag, words: { from: index, to: index + 1 } })
    }
  }
  return found
}

const tagsOf = oncePerText((language: Language): ReadonlyMap<string, string> => {
  const names = new Intl.DisplayNames(language, { type: 'language' })
  return new Map(TAGS.split(' ').map((tag) => [stemOf(foldWord(names.of(tag) ?? '')), tag]))
})

/** Russian and French decline them. */
function stemOf(word: string): string {
  return /^[а-я]{4}/.test(word) ? word.replace(/(?:ий|ый|ого|ом|им|ая|ой)$/, '') : word
}
