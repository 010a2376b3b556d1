import type { Language } from '../scalars'
import { KINDS, type Tokens } from './text/tokens'
import { unitAt } from './text/unit-at'
import type { Hint } from './text/words'

/** A letter tells its language long before it is over. */
const SAMPLE_MAX = 300

/** Frequent small words tell the languages of one script from each other. */
const WORDS = new Map<string, Hint>()
note('en', 1, 'the of and to is will this be for in with by')
note('fr', 1, 'le les des du et est au aux une sera pour dans sur par qui')
note('es', 1, 'el los las del y se una para con por')
// A word of address, or the label of the subject, says as much as three of those
note('en', 3, 'dear subject faithfully sincerely excellencies')
note('fr', 3, 'madame monsieur objet circulaire')
note('es', 3, 'senor senora asunto estimado estimada estimados')

function note(language: Language, weight: number, words: string): void {
  for (const word of words.split(' ')) WORDS.set(word, [language, weight])
}

/**
 * The language of a text, by its script and its small words.
 *
 * @returns null for a text too short or too mixed to tell
 */
export function tellLanguage({ entry, kind, count }: Tokens): Language | null {
  const counts = { ar: 0, en: 0, es: 0, fr: 0, ru: 0, zh: 0 }
  let words = 0
  for (let index = 0; index < count && words < SAMPLE_MAX; index++) {
    const own = entry[index]
    if (kind[index] !== KINDS.word || !own) continue
    const [language, weight] = (own.hint ??= hintIn(own.folded))
    counts[language] += weight
    words++
  }
  for (const language of ['zh', 'ar', 'ru'] as const) {
    if (counts[language] > words / 3) return language
  }
  const [best, next] = (['en', 'fr', 'es'] as const)
    .map((language) => ({ language, count: counts[language] }))
    .sort((a, b) => b.count - a.count)
  return best && best.count > 2 && best.count > 1.3 * (next?.count ?? 0) ? best.language : null
}

const NO_HINT: Hint = ['en', 0]

function hintIn(word: string): Hint {
  const script = scriptOf(unitAt(word, 0))
  return script ? [script, 1] : (WORDS.get(word) ?? NO_HINT)
}

function scriptOf(unit: number): Language | null {
  if (unit < 0x400) return null
  if (unit < 0x530) return 'ru'
  if (unit >= 0x600 && unit < 0x780) return 'ar'
  return unit >= 0x3400 && unit < 0xa000 ? 'zh' : null
}
