import { normalize, phraseOf, withoutPhrase, wordsOf } from './phrases.mjs'

/**
 * @typedef {import('./terms-table.mjs').Terms} Terms
 * @typedef {import('./terms-table.mjs').Twin} Twin
 * @typedef {import('./read-texts.mjs').Text} Text
 * @typedef {Text & { plain: string }} PlainText
 */

/**
 * Returns a sentence for each text that has a twin of a term, and for each row that has no effect
 * or no sense: an exception that no text needs, or a term that is its own twin.
 *
 * @param {readonly Text[]} texts
 * @param {Terms} terms
 * @returns {string[]}
 */
export function findTwins(texts, terms) {
  const plain = texts.map((text) => ({ ...text, plain: normalize(text.text) }))
  return terms.flatMap(({ concept, languages }) =>
    Object.entries(languages).flatMap(([language, { term, twins }]) => {
      const inLanguage = plain.filter((text) => text.language === language)
      return twins.flatMap((twin) => {
        const findings = findTwin(inLanguage, language, twin, term)
        return findings.map((finding) => `${concept} (${language}): ${finding}`)
      })
    }),
  )
}

/**
 * @param {readonly PlainText[]} texts - in the language
 * @param {string} language
 * @param {Twin} twin
 * @param {string} term - the right one
 */
function findTwin(texts, language, { words, unless, keys, except, reason }, term) {
  const allowed = unless.map((phrase) => phraseOf(phrase, language))
  const wrong = words.map((phrase) => phraseOf(phrase, language))
  /** @param {string} text */
  const wordsIn = (text) => {
    const rest = allowed.reduce(withoutPhrase, text)
    return wrong.flatMap((phrase) => wordsOf(rest, phrase))
  }
  const found = texts
    .filter((text) => keys.length === 0 || keys.some((key) => isKey(text, key)))
    .map((text) => ({ text, twins: wordsIn(text.plain) }))
    .filter(({ twins }) => twins.length > 0)
  const because = reason === undefined ? '' : ` (${reason})`
  return [
    ...(keys.length === 0 ? wordsIn(normalize(term)) : []).map(
      (word) => `the term “${term}” contains its twin “${word}”`,
    ),
    ...Object.keys(except)
      .filter((key) => !found.some(({ text }) => isKey(text, key)))
      .map((key) => `no text needs the exception ${key} of “${words.join('”, “')}”`),
    ...found
      .filter(({ text }) => !Object.keys(except).some((key) => isKey(text, key)))
      .map(
        ({ text: { area, key, text }, twins }) =>
          `${area}/${key} says “${twins.join('”, “')}”, not “${term}”${because}: ${text}`,
      ),
  ]
}

/**
 * Whether a text has a key such as `admin/outcomes.reports`; `*` is any part of a key.
 *
 * @param {Text} text
 * @param {string} pattern
 */
function isKey({ area, key }, pattern) {
  const [first = '', ...rest] = pattern.split('*')
  const full = `${area}/${key}`
  if (!full.startsWith(first)) return false
  let at = first.length
  for (const part of rest) {
    const next = full.indexOf(part, at)
    if (next === -1) return false
    at = next + part.length
  }
  return at === full.length || pattern.endsWith('*')
}
