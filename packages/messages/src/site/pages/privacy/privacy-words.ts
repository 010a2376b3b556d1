import type { en } from './en'

/** The words of one language: a key that is missing does not compile. */
export type PrivacyWords = Readonly<Record<keyof typeof en, string>>
