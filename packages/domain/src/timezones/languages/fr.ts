import cities from './fr-cities.json' with { type: 'json' }
import type { PlaceLanguage } from './language'

/**
 * Places in French.
 *
 * @example
 * // import { fr } from '@u4ssc/domain/timezones/languages'
 * resolveZone('heure de Genève', { languages: [fr] }).zone // => 'Europe/Zurich'
 */
export const fr: PlaceLanguage = {
  language: 'fr',
  cities,
  zones: `
CET|heure (normale )?d europe centrale|hn?ec
CEST|heure (d ete|avancee) d europe centrale|haec|heec
EET|heure (normale )?d europe de l est
EEST|heure d ete d europe de l est
WET|heure (normale )?d europe de l ouest
ET|heure de l est
EST|heure normale de l est|hne
EDT|heure (avancee|d ete) de l est|hae
PT|heure du pacifique
EAT|heure d afrique de l est
CAT|heure d afrique centrale
WAT|heure d afrique de l ouest
GMT|(temps moyen|heure( moyenne)?) de greenwich
UTC|temps universel( coordonne)?
`,
}
