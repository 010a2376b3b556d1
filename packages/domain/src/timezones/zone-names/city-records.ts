/**
 * Cities by country and zone. A line without a colon is an area of the tz database; the lines under
 * it are a country, the rest of its zone, and its cities. Where the zone is left out, the first
 * city names it. `=` stands before other names of a city, `*` before a city that a better-known one
 * shares its name with. The facts are checked against tzdb 2026f and two gazetteers.
 */
export const CITY_RECORDS = `
Africa
BW:Gaborone
CD:Kinshasa
CI:Abidjan
CM Douala:Yaoundé
DZ:Algiers=Alger
EG:Cairo=Le Caire|Sharm el-Sheikh
ET:Addis Ababa=Addis Abeba
GA:Libreville
GH:Accra
KE:Nairobi
MA Casablanca:Marrakesh=Marrakech|Rabat
NG:Lagos|Abuja
RW:Kigali
SN:Dakar
TN:Tunis|Hammamet
TZ:Dar es Salaam|Arusha
UG:Kampala
ZA:Johannesburg|Cape Town|Durban
ZM:Lusaka
ZW Harare:Victoria Falls
America
AR Argentina/Buenos_Aires:Buenos Aires
BB Barbados:Bridgetown
BO:La Paz
BR:São Paulo|Brasília|Rio de Janeiro|*Colombo
CA:Toronto|Montreal|Ottawa|*Kingston|*London
CA Glace_Bay:*Sydney
CL:Santiago=Santiago de Chile=Santiago, Chile
CO:Bogotá|Cartagena=Cartagena de Indias|Manizales|Medellín
CR Costa_Rica:San José
CU:Havana=La Habana
DO:Santo Domingo
EC Guayaquil:Quito
GT Guatemala:Guatemala City=Guatemala=Ciudad de Guatemala
JM Jamaica:Kingston
MX:Mexico City=Ciudad de México=Mexico|Guadalajara
MX Mazatlan:*La Paz
PA Panama:Panama City=Panama
PE:Lima
PY:Asunción
SV El_Salvador:San Salvador
TT:Port of Spain
VE Caracas:*Barcelona|*Valencia
US:New York=New York City=NYC|Washington, D.C.=Washington DC=Washington|*Athens|*Saint Petersburg
US Los_Angeles:San Francisco|*San José|*Valencia
US:Chicago|Minneapolis|*Panama City
UY:Montevideo
Asia
AE:Dubai|Abu Dhabi
AM:Yerevan
AZ:Baku
BD:Dhaka
BH Bahrain:Manama
CN:Shanghai|Beijing|Shenzhen|Wuxi
GE:Tbilisi
HK:Hong Kong
ID:Jakarta
ID Makassar:Denpasar=Bali
IN Kolkata:Bengaluru=Bangalore|Hyderabad|New Delhi=Delhi|*Denpasar
IQ:Baghdad
JO:Amman
JP:Tokyo|Kyoto
KG:Bishkek
KH:Phnom Penh
KR:Seoul|Busan|Incheon
KW Kuwait:Kuwait City
KZ:Almaty|Astana=Nur-Sultan
LA:Vientiane
LB:Beirut=Beyrouth
LK:Colombo
MM:Yangon=Rangoon
MN:Ulaanbaatar=Ulan Bator
MY:Kuala Lumpur
NP:Kathmandu
OM:Muscat
PH:Manila|*San José|*Santiago
PK Karachi:Islamabad|*Hyderabad
QA Qatar:Doha
SA:Riyadh|Jeddah|Mecca=Makkah
SG:Singapore
TH:Bangkok
UZ:Tashkent
UZ:Samarkand
VN Ho_Chi_Minh:Hanoi
Australia
AU:Sydney|Canberra
Europe
AT:Vienna=Wien=Vienne
BA:Sarajevo
BE:Brussels=Bruxelles=Brussel
BG:Sofia
BY:Minsk
CH:Zurich|Bern=Berne|Geneva=Genève=Genf=Ginebra=Женева=日内瓦=جنيف|Lausanne
CZ:Prague=Praha
DE:Berlin|Bonn|Hamburg
DK:Copenhagen=København
ES:Madrid|Barcelona|Málaga|Seville=Sevilla|Valencia|*Cartagena|*Guadalajara
FI:Helsinki
FR:Paris
GB:London
GR:Athens
HU:Budapest
IE:Dublin
IT:Rome=Roma|Brindisi|Genoa=Genova|Trieste|Turin=Torino
LU:Luxembourg
NL:Amsterdam|The Hague=Den Haag=La Haye
NO:Oslo|Ålesund|Trondheim
PL:Warsaw=Warszawa|Katowice
PT:Lisbon=Lisboa
RO:Bucharest=București
RS:Belgrade=Beograd
RU:Moscow|Saint Petersburg=St. Petersburg
SE:Stockholm
SI:Ljubljana
TR:Istanbul|Ankara|Antalya
UA:Kyiv=Kiev
Indian
MU Mauritius:Port Louis
Pacific
FJ Fiji:Suva
NZ Auckland:Wellington
WS:Apia
Africa
BJ Porto-Novo:Cotonou
EG Cairo:Alexandria
KE Nairobi:Mombasa
MA Casablanca:Fez=Fès|Agadir
TZ Dar_es_Salaam:Zanzibar
UG Kampala:Entebbe
ZA Johannesburg:Pretoria
ZM Lusaka:Livingstone
America
BR Sao_Paulo:Curitiba|Porto Alegre
CA Toronto:Quebec City=Québec
CA:Vancouver
CO Bogota:Cali
EC:Guayaquil
MX:Monterrey
MX:Cancún
MX Mexico_City:Veracruz
US New_York:Boston|Miami|Orlando
US:Los Angeles|Seattle|Las Vegas
US Chicago:Houston
US:Denver
Asia
CN Shanghai:Guangzhou|Chengdu|Hangzhou|Wuhan|Nanjing
ID Jakarta:Bandung
IN Kolkata:Mumbai=Bombay|Chennai=Madras|Pune
JP Tokyo:Osaka|Kobe|Fukuoka|Yokohama
KR Seoul:Daejeon|Jeju
PH Manila:Cebu
TH Bangkok:Chiang Mai|Phuket
VN Ho_Chi_Minh:Ho Chi Minh City|Da Nang
Australia
AU:Melbourne
AU:Brisbane
Europe
AL Tirane:Tirana
AT Vienna:Graz
BE Brussels:Antwerp=Antwerpen=Anvers|Ghent=Gent=Gand|Leuven
CH Zurich:Basel=Bâle|Montreux|Davos
DE Berlin:Munich=München|Frankfurt=Frankfurt am Main|Cologne=Köln
ES Madrid:Bilbao
FI Helsinki:Tampere
FR Paris:Lyon|Marseille|Nice|Strasbourg|Toulouse
GB London:Edinburgh
GR Athens:Thessaloniki
HR:Zagreb|Dubrovnik
IT Rome:Milan=Milano|Florence=Firenze|Venice=Venezia
NL Amsterdam:Rotterdam|Utrecht
NO Oslo:Bergen
PL Warsaw:Kraków=Cracow|Wrocław
PT Lisbon:Porto=Oporto|Braga
RU Moscow:Kazan|Sochi
SE Stockholm:Gothenburg=Göteborg
UA Kyiv:Odesa=Odessa
Pacific
NZ:Auckland
Africa
AO:Luanda
BF:Ouagadougou
BI:Bujumbura
BJ:Porto-Novo
CF:Bangui
CG:Brazzaville
DJ:Djibouti
ER:Asmara
GM:Banjul
GN:Conakry
GQ:Malabo
GW:Bissau
LR:Monrovia
LS:Maseru
LY:Tripoli
MA:Casablanca
ML:Bamako
MR:Nouakchott
MZ:Maputo
NA:Windhoek
NE:Niamey
SD:Khartoum
SL:Freetown
SO:Mogadishu
SS:Juba
ST:São Tomé
SZ:Mbabane
TD Ndjamena:N’Djamena=Ndjamena
TG:Lomé
ZW:Harare
America
BS:Nassau
HN:Tegucigalpa
HT:Port-au-Prince
NI:Managua
SR:Paramaribo
VE:Caracas
Asia
AF:Kabul
BT:Thimphu
CY:Nicosia
IR:Tehran
KP:Pyongyang
SY:Damascus
TJ:Dushanbe
TL:Dili
TM:Ashgabat
YE Aden:Sana’a=Sanaa
Atlantic
IS:Reykjavik
Europe
EE:Tallinn
LI:Vaduz
LT:Vilnius
LV:Riga
MC:Monaco
MD:Chișinău
ME:Podgorica
MK:Skopje
SK:Bratislava
SM:San Marino
Indian
MG:Antananarivo
Pacific
PG:Port Moresby
`
