import cities from './es-cities.json' with { type: 'json' }
import type { PlaceLanguage } from './language'

/**
 * Places in Spanish.
 *
 * @example
 * // import { es } from '@u4ssc/domain/timezones/languages'
 * resolveZone('hora de Ginebra', { languages: [es] }).zone // => 'Europe/Zurich'
 */
export const es: PlaceLanguage = {
  language: 'es',
  cities,
  zones: `
CET|hora (estandar )?(de europa central|central europea)
CEST|hora de verano (de europa central|central europea)
EET|hora (de europa|europea) oriental
EEST|hora de verano de europa oriental
WET|hora de europa occidental
ET|hora del este
PT|hora del pacifico
EAT|hora de africa oriental
CAT|hora de africa central
WAT|hora de africa occidental
Europe/Madrid|hora (oficial )?(peninsular( (espanola|de espana))?|espanola)
GMT|hora (media )?de greenwich
UTC|(tiempo|hora) universal( coordinad[oa])?
`,
}
