/**
 * The six official languages of the United Nations, by BCP 47 code.
 *
 * @example
 * LANGUAGES.includes('fr') // => true
 */
export const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const
