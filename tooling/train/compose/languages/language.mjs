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

export {}
