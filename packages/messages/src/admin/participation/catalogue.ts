import type { participation } from './en'

/** The words of one language: a key that is missing does not compile. */
export type ParticipationCatalogue = Readonly<Record<keyof typeof participation, string>>
