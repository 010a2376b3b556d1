import type { Language } from '@u4ssc/domain'
import { KINDS, type Tokens, type WordList } from '../../text/tokens/index'
import { wordsOfAny } from '../../text/vocabulary/index'

/** Length of text that is enough to detect the language. */
const SAMPLE_MAX = 300

const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const satisfies readonly Language[]

/** Frequent small words tell the languages of one script from each other. */
const WORDS = new Map<string, number>()
for (const language of ['en', 'fr', 'es'] as const) {
  note(language, 1, wordsOfAny(`small-words-${language}`))
  // A word of address, or the label of the subject, says as much as three of those
  note(language, 3, wordsOfAny(`opens-${language}`))
}

function note(language: Language, weight: number, { words }: WordList): void {
  for (const word of words) WORDS.set(word, hintOf(language, weight))
}

/**
 * The language of a text, by its script and its small words.
 *
 * @returns null for a text too short or too mixed to tell
 */
export function tellLanguage({ entry, kind, count }: Tokens): Language | null {
  const counts = LANGUAGES.map(() => 0)
  let words = 0
  for (let index = 0; index < count && words < SAMPLE_MAX; index++) {
    const own = entry[index]
    if (kind[index] !== KINDS.word || !own) continue
    const hint = (own.hint ??= hintIn(own.folded))
    counts[hint >> 2] = (counts[hint >> 2] ?? 0) + (hint & 3)
    words++
  }
  const countOf = (language: Language) => counts[LANGUAGES.indexOf(language)] ?? 0
  for (const language of ['zh', 'ar', 'ru'] as const) {
    if (countOf(language) > words / 3) return language
  }
  const [best, next] = (['en', 'fr', 'es'] as const)
    .map((language) => ({ language, count: countOf(language) }))
    .sort((a, b) => b.count - a.count)
  return best && best.count > 2 && best.count > 1.3 * (next?.count ?? 0) ? best.language : null
}

function hintIn(word: string): number {
  const script = scriptOf(word.charCodeAt(0))
  return script ? hintOf(script, 1) : (WORDS.get(word) ?? 0)
}

function hintOf(language: Language, weight: number): number {
  return LANGUAGES.indexOf(language) * 4 + weight
}

function scriptOf(unit: number): Language | null {
  if (unit < 0x400) return null
  if (unit < 0x530) return 'ru'
  if (unit >= 0x600 && unit < 0x780) return 'ar'
  return unit >= 0x3400 && unit < 0xa000 ? 'zh' : null
}
