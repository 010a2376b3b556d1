import type { en } from './en'

export type AdminMessage = keyof typeof en

/** The words of the dashboard in a language, as ICU messages: one for each of the English ones. */
export type AdminCatalogue = Readonly<Record<AdminMessage, string>>
