import type { Language } from '../../scalars'
import type { PlaceLanguage } from '../../timezones/index'
import { oncePerText, foldWord } from '../tokens/index'
import { makeVocabulary, type Vocabulary } from '../tokens/index'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { LetterLanguage, Sense } from './language'
import { ru } from './ru'
import type { CalendarWords } from './time/calendar-words'
import { zh } from './zh'

export type { LetterLanguage, Sense } from './language'

const LANGUAGES: Readonly<Record<Language, LetterLanguage>> = { ar, en, es, fr, ru, zh }

/** The vocabulary of a language, laid out on first use. */
export const vocabularyOf = oncePerText((language: Language): Vocabulary<Sense> =>
  makeVocabulary(LANGUAGES[language].phrases),
)

/** The words for first, second … of a language, folded. */
export interface OrdinalWords {
  readonly ones: readonly string[]
  readonly tens: readonly string[]
  readonly ends: readonly string[]
}

export const ordinalWordsOf = oncePerText((language: Language): OrdinalWords => {
  const { ordinals, tens, ordinalEnds } = LANGUAGES[language].ordinals
  const split = (words: string) => words.split('|').map((word) => foldWord(word.trim()))
  return { ones: split(ordinals), tens: split(tens), ends: split(ordinalEnds) }
})

/** Names of places besides the English ones. */
export function placesOf(language: Language): readonly PlaceLanguage[] {
  return LANGUAGES[language].places
}

export function calendarOf(language: Language): CalendarWords {
  return LANGUAGES[language].calendar
}
