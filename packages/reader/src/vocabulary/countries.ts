/**
 * Names of countries as the United Nations writes them, where they are not those of CLDR. What is
 * in brackets after a name ("Iran (Islamic Republic of)") needs no entry.
 */
export const OFFICIAL_NAMES = `
AE UAE|EAU|Emiratos Árabes Unidos|Émirats arabes unis|Объединенные Арабские Эмираты|阿联酋
BN Brunei Darussalam
CD Democratic Republic of the Congo|République démocratique du Congo|República Democrática del Congo|Демократическая Республика Конго|刚果民主共和国
CI Cote d'Ivoire|Кот-д'Ивуар
CV Cabo Verde
CZ Czech Republic|République tchèque|República Checa|捷克共和国
FM Micronesia
GB UK|Great Britain|Reino Unido de Gran Bretaña|Royaume-Uni de Grande-Bretagne|Соединенное Королевство
KP Democratic People's Republic of Korea
KR Republic of Korea|Korea|République de Corée|República de Corea|جمهورية كوريا|大韩民国
LA Lao People's Democratic Republic|Lao P.D.R.|老挝人民民主共和国
MD Republic of Moldova|République de Moldova|República de Moldova|Республика Молдова
MK The former Yugoslav Republic of Macedonia
MM Myanmar|Мьянма|缅甸
PS State of Palestine|État de Palestine|Estado de Palestina|دولة فلسطين
RU Russian Federation|Fédération de Russie|Federación de Rusia|Российская Федерация|俄罗斯联邦|الاتحاد الروسي
SY Syrian Arab Republic|République arabe syrienne|República Árabe Siria|الجمهورية العربية السورية
TR Turkey|Turquie|Turquía|Турция|土耳其|تركيا
TZ United Republic of Tanzania|République-Unie de Tanzanie|República Unida de Tanzanía|Объединенная Республика Танзания
US United States of America|USA|U.S.A.|EE.UU.|États-Unis d'Amérique|Estados Unidos de América|Соединенные Штаты Америки|США|美利坚合众国
VN Viet Nam
`
