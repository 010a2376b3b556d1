import type { en } from './en'

export type MailMessage = keyof typeof en

/** The words of one language: a key that is missing does not compile. */
export type MailWords = Readonly<Record<MailMessage, string>>
