import type { Language } from '../scalars'
import { LETTER_LANGUAGES } from './languages/index'

/** A letter tells its language long before its first page is over. */
const SAMPLE_LENGTH = 6_000

const SCRIPTS: readonly (readonly [script: RegExp, language: Language])[] = [
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
]
const LATIN: readonly Language[] = ['en', 'fr', 'es']

/** @returns null for a text too short or too mixed to tell */
export function tellLanguage(plain: string): Language | null {
  const sample = plain.slice(0, SAMPLE_LENGTH)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const byScript = SCRIPTS.find(([script]) => (sample.match(script)?.length ?? 0) > letters / 3)
  if (byScript) return byScript[1]

  const [best, next] = LATIN.map((language) => ({
    language,
    count: countOf(language, sample),
  })).sort((a, b) => b.count - a.count)
  return best && best.count > 2 && best.count > 1.3 * (next?.count ?? 0) ? best.language : null
}

function countOf(language: Language, sample: string): number {
  return sample.match(LETTER_LANGUAGES[language].frequentWords)?.length ?? 0
}
