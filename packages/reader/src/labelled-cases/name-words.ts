import words from './name-words.json' with { type: 'json' }

// Words of letters in six languages by which the people, numbers and passcodes in them are found. Most are parts of
// regular expressions: they are looked for in the text as printed.

/** Words before a name, in scripts with capitals. */
export const HONORIFIC = words.honorific

/** Words before a name in Arabic. */
export const ARABIC_HONORIFIC = words.arabicHonorific

/** Words after a name in Chinese. */
export const HAN_HONORIFIC = words.hanHonorific

/** What can be before a name in a Chinese sentence: the name begins after the last of these. */
export const HAN_BEFORE_NAME = new RegExp(words.hanBeforeName, 'gu')

/** Small words within names, which are no names themselves. */
export const PARTICLE = `(?:${words.particle})`
const PARTICLE_ALONE = new RegExp(`^(?:${words.particle}|${words.arabicParticle})$`, 'u')

export function isParticle(word: string): boolean {
  return PARTICLE_ALONE.test(word)
}

/** The ending of a possessor. */
export const POSSESSIVE = new RegExp(words.possessive, 'u')

/** Offices, bodies and labels that stand where a name does, or right after one. */
const NOT_NAMES = new Set(words.notNames)

export function isOffice(word: string): boolean {
  return NOT_NAMES.has(word.toLowerCase().replace(/(?<![.:,])[.:,]+$/u, ''))
}

/** Offices that follow an Arabic or Chinese honorific without a name. */
export const ARABIC_OFFICE = new RegExp(words.arabicOffice, 'u')
export const HAN_SALUTATION = new RegExp(words.hanSalutation, 'u')

/** Labels of telephone and fax numbers. */
export const NUMBER_LABEL = words.numberLabel
/** Labels of passcodes and numbers of online meetings, and a verb that may follow. */
export const SECRET_LABEL = words.secretLabel
export const SECRET_VERB = words.secretVerb

/** Words for the at sign of an address, in brackets. */
export const ADDRESS_SIGN = words.addressSign
