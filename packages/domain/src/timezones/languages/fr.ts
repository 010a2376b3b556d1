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
  cities: `





|Charm el-Cheikh











|Le Cap









|Carthagène

La Havane
Saint-Domingue









Port-d’Espagne





|Abou Dabi=Abou Dhabi
Erevan
Bakou
Dacca

|Pékin
Tbilissi




Bagdad


Bichkek


Koweït
Alma Ata



Rangoun
Oulan-Bator

Katmandou
Mascate
Manille


Riyad|Djeddah|La Mecque=Mecque
Singapour

Tachkent
Samarcande







||Genève

||Hambourg
Copenhague
|Barcelone


Londres
Athènes


||Gênes



Varsovie
Lisbonne
Bucarest

Moscou|Saint-Pétersbourg









Alexandrie







Québec=Ville de Québec










||||Nankin






Hô Chi Minh-Ville|Danang




||Louvain

|Francfort=Francfort-sur-le-Main



Édimbourg
Thessalonique=Salonique

||Venise


Cracovie

|Sotchi


























Mogadiscio












Kaboul

Nicosie
Téhéran

Damas
Douchanbé

Achgabat
Sanaa










Saint-Marin


`,
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
