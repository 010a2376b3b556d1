import cities from './ar-cities.json' with { type: 'json' }
import type { PlaceLanguage } from './language'

/**
 * Places in Arabic.
 *
 * @example
 * // import { ar } from '@u4ssc/domain/timezones/languages'
 * resolveZone('بتوقيت جنيف', { languages: [ar] }).zone // => 'Europe/Zurich'
 */
export const ar: PlaceLanguage = {
  language: 'ar',
  cities,
  zones: `
CET|توقيت وسط اوروبا
CEST|توقيت وسط اوروبا الصيفي
EET|توقيت شرق اوروبا
ET|التوقيت الشرقي
EAT|توقيت شرق افريقيا
GMT|توقيت غرينتش|غرينتش
UTC|التوقيت العالمي( المنسق)?
`,
}
