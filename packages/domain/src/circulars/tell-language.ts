import type { Language } from '../scalars'

/** A letter tells its language long before its first page is over. */
const SAMPLE_LENGTH = 6_000

/** All six languages, whichever the reader is given: a letter in another one must not be misread. */
const SCRIPTS: readonly (readonly [script: RegExp, language: Language])[] = [
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
]
/** Frequent small words tell the languages of one script from each other. */
const SMALL_WORDS: readonly (readonly [words: RegExp, language: Language])[] = [
  [/\b(?:the|of|and|to|is|will|this|be|for)\b/gi, 'en'],
  [/(?<!\p{L})(?:les?|des|du|et|la|est|aux?|une?|sera|pour|dans)(?!\p{L})/giu, 'fr'],
  [/(?<!\p{L})(?:el|los|las?|del?|y|en|que|se|una?|para)(?!\p{L})/giu, 'es'],
]

/** @returns null for a text too short or too mixed to tell */
export function tellLanguage(plain: string): Language | null {
  const sample = plain.slice(0, SAMPLE_LENGTH)
  const countOf = (words: RegExp) => sample.match(words)?.length ?? 0
  const letters = countOf(/\p{L}/gu)
  const byScript = SCRIPTS.find(([script]) => countOf(script) > letters / 3)
  if (byScript) return byScript[1]

  const [best, next] = SMALL_WORDS.map(([words, language]) => ({
    language,
    count: countOf(words),
  })).sort((a, b) => b.count - a.count)
  return best && best.count > 2 && best.count > 1.3 * (next?.count ?? 0) ? best.language : null
}
