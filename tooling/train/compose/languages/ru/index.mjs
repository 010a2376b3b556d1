import { calendar } from './calendar.mjs'
import { letterheads } from './letterheads.mjs'
import { names } from './names.mjs'
import { phrases } from './sentences.mjs'

/** @type {import('../language.mjs').LanguageParts} */
export const ru = { language: 'ru', calendar, letterheads, names, phrases }
