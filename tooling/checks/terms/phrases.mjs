/** What Arabic writes together with the next word: and, so; in, like, for; the. */
const ARABIC_PREFIXES = '[وف]?[بكل]?(?:ال|ل)?'
const LETTER = '[\\p{L}\\p{N}]'
/** In place of a placeholder or of words that are right. */
const PLACE = '\ufffc'

/** @typedef {{ stem: string, pattern: RegExp }} Phrase */

/**
 * Returns a phrase that is found in any form: `*` is any ending of a word, an Arabic word can have
 * prefixes, and Chinese has no spaces.
 *
 * @param {string} words
 * @param {string} language
 * @returns {Phrase}
 */
export function phraseOf(words, language) {
  const [first = '', ...rest] = fold(words).split(' ')
  const prefix = language === 'ar' ? ARABIC_PREFIXES : ''
  const [before, after] = language === 'zh' ? ['', ''] : [`(?<!${LETTER})`, `(?!${LETTER})`]
  const forms = [first, ...rest].map((word) => prefix + escape(word).replaceAll('\\*', '\\p{L}*'))
  const [stem = ''] = first.split('*')
  return { stem, pattern: new RegExp(before + forms.join('[\\s–-]+') + after, 'gu') }
}

/**
 * Returns the words of a normalized text that are the phrase.
 *
 * @param {string} text
 * @param {Phrase} phrase
 */
export function wordsOf(text, { stem, pattern }) {
  // Much faster than the pattern alone
  return text.includes(stem) ? (text.match(pattern) ?? []) : []
}

/**
 * Returns a normalized text without a phrase.
 *
 * @param {string} text
 * @param {Phrase} phrase
 */
export function withoutPhrase(text, { stem, pattern }) {
  return text.includes(stem) ? text.replace(pattern, PLACE) : text
}

/**
 * Returns a text in lower case without accents, vowel signs, variants of letters, names of
 * placeholders and forms of plurals, so that one spelling of a phrase finds all.
 *
 * @param {string} text
 */
export function normalize(text) {
  return fold(withoutSyntax(text))
}

/** @param {string} text */
function fold(text) {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u2066-\u2069]/gu, '')
    .toLowerCase()
    .replaceAll('ى', 'ي')
    .replaceAll('’', "'")
}

/** Replaces the placeholders of a message, and removes the syntax of plurals and choices. @param {string} text */
function withoutSyntax(text) {
  return text
    .replace(/\{\w+\}/g, PLACE)
    .replace(/\{\w+, *\w+(?:, *|\})/g, PLACE)
    .replace(/(?:=\d+|\w+) *\{/g, '{')
}

/** @param {string} text */
function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
