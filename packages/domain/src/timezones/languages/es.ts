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
  cities: `


Abiyán
Yaundé
Argel
El Cairo|Sharm el-Sheij
Adís Abeba

Acra


|Abuya


Túnez
Dar es-Salam

Johannesburgo|Ciudad del Cabo

Cataratas Victoria
















Ciudad de Panamá



Puerto España

Nueva York



|Abu Dabi
Ereván

Daca

|Pekín
Tiflis

Yakarta

||Nueva Delhi
Bagdad

Tokio|Kioto


Seúl
Ciudad de Kuwait

Vientián


Rangún


Katmandú
Mascate



Riad|Yeda|La Meca
Singapur

Taskent
Samarcanda

Sídney
Viena

Bruselas


|Berna|Ginebra|Lausana
Praga
||Hamburgo
Copenhague



Londres
Atenas



Luxemburgo
|La Haya

Varsovia

Bucarest
Belgrado
Moscú|San Petersburgo
Estocolmo
Liubliana
Estambul





Cotonú
Alejandría







Ciudad de Quebec










||||Nankín






Ciudad Ho Chi Minh=Ciudad de Ho Chi Minh




Amberes|Gante|Lovaina
Basilea
|Fráncfort=Fráncfort del Meno


|Marsella|Niza|Estrasburgo
Edimburgo
Tesalónica=Salónica

|Florencia|Venecia
Róterdam

Cracovia|Breslavia


Gotemburgo



Uagadugú

Portonovo


Yibuti


Conakri

Bisáu





Nuakchot



Jartum

Mogadiscio

Santo Tomé

Yamena




Puerto Príncipe




Timbu

Teherán

Damasco
Dusambé

Asjabad
Saná
Reikiavik
Tallin

Vilna




Skopie




`,
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
