import type { en } from './en'
import type { en as meetings } from './meetings/en'

export type AdminMessage = keyof typeof en | keyof typeof meetings

/** The words of the dashboard in a language, as ICU messages: one for each of the English ones. */
export type AdminCatalogue = Readonly<Record<keyof typeof en, string>>

/** The same with those of its rooms that have files of their own. */
export type WholeCatalogue = Readonly<Record<AdminMessage, string>>
