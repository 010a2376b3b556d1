/** @typedef {import('./read-texts.mjs').Text} Text */

const HAN = '\\p{Script=Han}'
const STOP_AFTER_DATE = 'a full stop after a date, which ends in “г.”'
const NOT_ELIDED = 'a “de” before a name that may begin with a vowel'

/**
 * Areas in which a mistake is none: the words of the domain are filled in with one full stop,
 * letters write “года” after a date, and have another form before a vowel.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const RIGHT_IN = { [STOP_AFTER_DATE]: ['domain', 'letters'], [NOT_ELIDED]: ['letters'] }

/**
 * What the typography of a language rules out in a text.
 *
 * @type {Readonly<Record<string, Readonly<Record<string, RegExp>>>>}
 */
const MISTAKES = {
  ar: {
    'Latin punctuation after an Arabic word': /[\u0600-\u06ff][,;?]/,
    'an ISO date without isolates, which is shown backwards':
      /(?<![\u2066\u2068])\b\d{4}-\d{2}-\d{2}/,
    'a tanwin before its alif, not after it': /\u064b\u0627/,
  },
  es: { 'a question or exclamation without its opening mark': /^[^¿]*\?|^[^¡]*!/ },
  fr: {
    'a plain space before a sign or inside quotation marks': / [:;?!»]|« /,
    'a wide space before ; ? or !, or a narrow one before : or »': /\u00a0[;?!]|\u202f[:»]/,
    [NOT_ELIDED]: /\bde \{(?:city|fact|name|place|zone)\}/i,
  },
  ru: {
    'the letter ё, which the United Nations does not write': /ё/i,
    'an em dash, which the United Nations does not write': /—/,
    [STOP_AFTER_DATE]: /\{(?:date|day|asOf|reopened)\}\./,
  },
  zh: {
    // An example of what people enter keeps its space
    'a space next to a Chinese character': new RegExp(
      `[${HAN}，。；：？、（）] +[\\w#{]|(?<!\\d{4}-\\d\\d-\\d\\d(?: \\d\\d:\\d\\d \\S+)?)(?<=[\\w#}]) +[${HAN}（]`,
      'u',
    ),
    'a half-width sign after a Chinese character': new RegExp(`${HAN}[,;:?!()]`, 'u'),
    'a double ellipsis': /……/,
  },
}

/**
 * Returns a sentence for each mistake in the typography of a text.
 *
 * @param {readonly Text[]} texts
 * @returns {string[]}
 */
export function findMistakes(texts) {
  return texts.flatMap(({ area, language, key, text }) =>
    Object.entries(MISTAKES[language] ?? {})
      .filter(([mistake]) => !RIGHT_IN[mistake]?.includes(area))
      .filter(([, pattern]) => pattern.test(text))
      .map(([mistake]) => `typography (${language}): ${area}/${key} has ${mistake}: ${text}`),
  )
}
