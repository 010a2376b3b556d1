import { LetterheadsSchema } from '../letterheads.mjs'
import { PhrasesSchema } from '../phrases.mjs'
import { calendar as arCalendar } from './ar/calendar.mjs'
import arLetterheads from './ar/letterheads.json' with { type: 'json' }
import { names as arNames } from './ar/names.mjs'
import arPhrases from './ar/sentences.json' with { type: 'json' }
import { calendar as enCalendar } from './en/calendar.mjs'
import enLetterheads from './en/letterheads.json' with { type: 'json' }
import { names as enNames } from './en/names.mjs'
import enPhrases from './en/sentences.json' with { type: 'json' }
import { calendar as esCalendar } from './es/calendar.mjs'
import esLetterheads from './es/letterheads.json' with { type: 'json' }
import { names as esNames } from './es/names.mjs'
import esPhrases from './es/sentences.json' with { type: 'json' }
import { calendar as frCalendar } from './fr/calendar.mjs'
import frLetterheads from './fr/letterheads.json' with { type: 'json' }
import { names as frNames } from './fr/names.mjs'
import frPhrases from './fr/sentences.json' with { type: 'json' }
import { calendar as ruCalendar } from './ru/calendar.mjs'
import ruLetterheads from './ru/letterheads.json' with { type: 'json' }
import { names as ruNames } from './ru/names.mjs'
import ruPhrases from './ru/sentences.json' with { type: 'json' }
import { calendar as zhCalendar } from './zh/calendar.mjs'
import zhLetterheads from './zh/letterheads.json' with { type: 'json' }
import { names as zhNames } from './zh/names.mjs'
import zhPhrases from './zh/sentences.json' with { type: 'json' }

/**
 * All that letters in a language are composed of.
 *
 * @typedef {object} LanguageParts
 * @property {import('../places.mjs').Language} language
 * @property {import('../dates.mjs').Calendar} calendar
 * @property {import('../letterheads.mjs').Letterheads} letterheads
 * @property {import('../names.mjs').Names} names
 * @property {import('../phrases.mjs').Phrases} phrases
 */

export const LANGUAGE_PARTS = [
  partsOf('en', enCalendar, enNames, enLetterheads, enPhrases),
  partsOf('fr', frCalendar, frNames, frLetterheads, frPhrases),
  partsOf('es', esCalendar, esNames, esLetterheads, esPhrases),
  partsOf('ru', ruCalendar, ruNames, ruLetterheads, ruPhrases),
  partsOf('zh', zhCalendar, zhNames, zhLetterheads, zhPhrases),
  partsOf('ar', arCalendar, arNames, arLetterheads, arPhrases),
]

/**
 * Checks the data of a language.
 *
 * @param {LanguageParts['language']} language
 * @param {LanguageParts['calendar']} calendar
 * @param {LanguageParts['names']} names
 * @param {unknown} letterheads
 * @param {unknown} phrases
 * @returns {LanguageParts}
 */
function partsOf(language, calendar, names, letterheads, phrases) {
  return {
    ...{ language, calendar, names },
    letterheads: LetterheadsSchema.parse(letterheads),
    phrases: PhrasesSchema.parse(phrases),
  }
}
