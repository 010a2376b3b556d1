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
Algiers=Alger
Cairo=Le Caire
Sharm el-Sheikh=Charm el-Cheikh
Addis Ababa=Addis-Abeba
Marrakesh=Marrakech
Dar es Salaam=Dar es-Salaam
Cape Town=Le Cap
Brasília=Brasilia
Montreal=Montréal
Cartagena=Carthagène
Havana=La Havane
Santo Domingo=Saint-Domingue
Guatemala City=Guatemala
Mexico City=Mexico
Panama City=Panama
Port of Spain=Port-d’Espagne
Dubai=Dubaï
Abu Dhabi=Abou Dabi=Abou Dhabi
Yerevan=Erevan
Baku=Bakou
Dhaka=Dacca
Beijing=Pékin
Tbilisi=Tbilissi
Bengaluru=Bangalore
Baghdad=Bagdad
Bishkek=Bichkek
Seoul=Séoul
Kuwait City=Koweït
Almaty=Alma Ata
Beirut=Beyrouth
Yangon=Rangoun
Ulaanbaatar=Oulan-Bator
Kathmandu=Katmandou
Muscat=Mascate
Manila=Manille
Riyadh=Riyad
Jeddah=Djeddah
Mecca=La Mecque=Mecque
Singapore=Singapour
Tashkent=Tachkent
Samarkand=Samarcande
Hanoi=Hanoï
Vienna=Vienne
Brussels=Bruxelles
Bern=Berne
Geneva=Genève
Hamburg=Hambourg
Copenhagen=Copenhague
Barcelona=Barcelone
Seville=Séville
London=Londres
Athens=Athènes
Genoa=Gênes
The Hague=La Haye
Warsaw=Varsovie
Lisbon=Lisbonne
Bucharest=Bucarest
Moscow=Moscou
Saint Petersburg=Saint-Pétersbourg
Alexandria=Alexandrie
Fez=Fès
Quebec City=Québec=Ville de Québec
Nanjing=Nankin
Ho Chi Minh City=Hô Chi Minh-Ville
Da Nang=Danang
Antwerp=Anvers
Ghent=Gand
Leuven=Louvain
Basel=Bâle
Frankfurt=Francfort=Francfort-sur-le-Main
Edinburgh=Édimbourg
Thessaloniki=Thessalonique=Salonique
Venice=Venise
Kraków=Cracovie
Sochi=Sotchi
Gothenburg=Göteborg
Mogadishu=Mogadiscio
São Tomé=Sao Tomé
Kabul=Kaboul
Nicosia=Nicosie
Tehran=Téhéran
Damascus=Damas
Dushanbe=Douchanbé
Ashgabat=Achgabat
Sana’a=Sanaa
San Marino=Saint-Marin
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
