import type { Language } from '@u4ssc/domain'

/** What the typography of a language rules out in a message. A language without entries has no such rule yet. */
export const MISTAKES: Readonly<Partial<Record<Language, Readonly<Record<string, RegExp>>>>> = {
  ar: {
    'Latin punctuation after an Arabic word': /[\u0600-\u06ff][,;?]/,
    'an ISO date without isolates, which is shown backwards':
      /(?<![\u2066\u2068])\b\d{4}-\d{2}-\d{2}/,
  },
  es: { 'a question or exclamation without its opening mark': /^[^¿]*\?|^[^¡]*!/ },
  fr: { 'a plain space before a sign or inside quotation marks': / [:;?!»]|« / },
  ru: {
    'the letter ё, which the United Nations does not write': /ё/i,
    'a full stop after a date, which ends in “г.”': /\{(?:date|day|asOf|reopened)\}\./,
  },
}
