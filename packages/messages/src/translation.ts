/** The messages of one file in another language: a missing or additional key does not compile. */
export type Translation<English> = Readonly<Record<keyof English, string>>
