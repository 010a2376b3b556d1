import type { Language } from '../../scalars'
import type { PlaceLanguage } from '../../timezones/index'
import { foldWord } from '../tokens/index'
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

const vocabularies = new Map<Language, Vocabulary<Sense>>()

/** The vocabulary of a language, laid out on first use. */
export function vocabularyOf(language: Language): Vocabulary<Sense> {
  const known = vocabularies.get(language)
  if (known) return known
  const made = makeVocabulary(LANGUAGES[language].phrases)
  vocabularies.set(language, made)
  return made
}

/** The words for first, second … of a language, folded. */
export interface OrdinalWords {
  readonly ones: readonly string[]
  readonly tens: readonly string[]
  readonly ends: readonly string[]
}

const ordinalWords = new Map<Language, OrdinalWords>()

export function ordinalWordsOf(language: Language): OrdinalWords {
  const known = ordinalWords.get(language)
  if (known) return known
  const { ordinals, tens, ordinalEnds } = LANGUAGES[language].ordinals
  const split = (words: string) => words.split('|').map((word) => foldWord(word.trim()))
  const made = { ones: split(ordinals), tens: split(tens), ends: split(ordinalEnds) }
  ordinalWords.set(language, made)
  return made
}

/** Names of places besides the English ones. */
export function placesOf(language: Language): readonly PlaceLanguage[] {
  return LANGUAGES[language].places
}

export function calendarOf(language: Language): CalendarWords {
  return LANGUAGES[language].calendar
}
