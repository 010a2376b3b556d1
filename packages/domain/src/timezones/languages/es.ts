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
Abidjan=Abiyán
Yaoundé=Yaundé
Algiers=Argel
Cairo=El Cairo
Sharm el-Sheikh=Sharm el-Sheij
Addis Ababa=Adís Abeba
Accra=Acra
Marrakesh=Marrakech
Abuja=Abuya
Tunis=Túnez
Dar es Salaam=Dar es-Salam
Johannesburg=Johannesburgo
Cape Town=Ciudad del Cabo
Victoria Falls=Cataratas Victoria
Brasília=Brasilia
Havana=La Habana
Guatemala City=Ciudad de Guatemala
Mexico City=Ciudad de México
Panama City=Ciudad de Panamá
Port of Spain=Puerto España
New York=Nueva York
Dubai=Dubái
Abu Dhabi=Abu Dabi
Yerevan=Ereván
Baku=Bakú
Dhaka=Daca
Beijing=Pekín
Tbilisi=Tiflis
Jakarta=Yakarta
New Delhi=Nueva Delhi
Baghdad=Bagdad
Amman=Ammán
Tokyo=Tokio
Kyoto=Kioto
Seoul=Seúl
Kuwait City=Ciudad de Kuwait
Vientiane=Vientián
Yangon=Rangún
Kathmandu=Katmandú
Muscat=Mascate
Riyadh=Riad
Jeddah=Yeda
Mecca=La Meca
Singapore=Singapur
Tashkent=Taskent
Samarkand=Samarcanda
Sydney=Sídney
Vienna=Viena
Brussels=Bruselas
Sofia=Sofía
Zurich=Zúrich
Bern=Berna
Geneva=Ginebra
Lausanne=Lausana
Prague=Praga
Berlin=Berlín
Hamburg=Hamburgo
Copenhagen=Copenhague
Seville=Sevilla
Paris=París
London=Londres
Athens=Atenas
Dublin=Dublín
Rome=Roma
Genoa=Génova
Turin=Turín
Luxembourg=Luxemburgo
Amsterdam=Ámsterdam
The Hague=La Haya
Warsaw=Varsovia
Lisbon=Lisboa
Bucharest=Bucarest
Belgrade=Belgrado
Moscow=Moscú
Saint Petersburg=San Petersburgo
Stockholm=Estocolmo
Ljubljana=Liubliana
Istanbul=Estambul
Cotonou=Cotonú
Alexandria=Alejandría
Quebec City=Ciudad de Quebec
Los Angeles=Los Ángeles
Nanjing=Nankín
Ho Chi Minh City=Ciudad Ho Chi Minh=Ciudad de Ho Chi Minh
Antwerp=Amberes
Ghent=Gante
Leuven=Lovaina
Basel=Basilea
Munich=Múnich
Frankfurt=Fráncfort=Fráncfort del Meno
Cologne=Colonia
Marseille=Marsella
Nice=Niza
Strasbourg=Estrasburgo
Edinburgh=Edimburgo
Thessaloniki=Tesalónica=Salónica
Milan=Milán
Florence=Florencia
Venice=Venecia
Rotterdam=Róterdam
Kraków=Cracovia
Wrocław=Breslavia
Porto=Oporto
Kazan=Kazán
Gothenburg=Gotemburgo
Ouagadougou=Uagadugú
Porto-Novo=Portonovo
Djibouti=Yibuti
Conakry=Conakri
Bissau=Bisáu
Nouakchott=Nuakchot
Khartoum=Jartum
Mogadishu=Mogadiscio
São Tomé=Santo Tomé
N’Djamena=Yamena
Port-au-Prince=Puerto Príncipe
Thimphu=Timbu
Tehran=Teherán
Damascus=Damasco
Dushanbe=Dusambé
Ashgabat=Asjabad
Sana’a=Saná
Reykjavik=Reikiavik
Tallinn=Tallin
Vilnius=Vilna
Monaco=Mónaco
Skopje=Skopie
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
