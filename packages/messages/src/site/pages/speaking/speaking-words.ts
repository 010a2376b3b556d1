import type { en } from './en'

/** The words of one language: a key that is missing does not compile. */
export type SpeakingWords = Readonly<Record<keyof typeof en, string>>
