/**
 * What the abbreviations of time zones stand for, one a line: its UTC offset, `*` for that of the
 * season, then zones that keep it, the usual one first. A semicolon stands before another meaning: with
 * two or more, the abbreviation alone decides nothing. Where nobody has letters for an offset, the tz
 * database abbreviates it by its digits.
 */
export const ABBREVIATION_RECORDS = `
+0430 +04:30 Asia/Kabul
+0845 +08:45 Australia/Eucla
+1245 +12:45 Pacific/Chatham
-0930 -09:30 Pacific/Marquesas
ACDT +10:30 Australia/Adelaide
ACST +09:30 Australia/Adelaide Australia/Darwin
ADT -03:00 America/Halifax
AEDT +11:00 Australia/Sydney
AEST +10:00 Australia/Sydney Australia/Brisbane
AMT -04:00 America/Manaus; +04:00 Asia/Yerevan
ART -03:00 America/Argentina/Buenos_Aires
AST -04:00 America/Halifax America/Puerto_Rico America/Barbados America/Port_of_Spain; +03:00 Asia/Riyadh Asia/Kuwait Asia/Qatar
AWST +08:00 Australia/Perth
AZT +04:00 Asia/Baku
BOT -04:00 America/La_Paz
BRT -03:00 America/Sao_Paulo
BST +01:00 Europe/London; +06:00 Asia/Dhaka; +11:00 Pacific/Bougainville
CAT +02:00 Africa/Maputo Africa/Harare Africa/Lusaka Africa/Kigali
CDT -05:00 America/Chicago; -04:00 America/Havana
CEST +02:00 Europe/Zurich Europe/Paris Europe/Madrid Europe/Berlin
CET +01:00 Europe/Zurich Europe/Paris Europe/Madrid Europe/Berlin Africa/Tunis Africa/Algiers
CLST -03:00 America/Santiago
CLT -04:00 America/Santiago
COT -05:00 America/Bogota
CST -06:00 America/Chicago America/Mexico_City America/Costa_Rica; +08:00 Asia/Shanghai; -05:00 America/Havana
CT * America/Chicago
EAT +03:00 Africa/Nairobi Africa/Addis_Ababa Africa/Dar_es_Salaam
ECT -05:00 America/Guayaquil; -04:00 America/Barbados America/St_Lucia
EDT -04:00 America/New_York America/Toronto
EEST +03:00 Europe/Athens Europe/Bucharest Europe/Kyiv Africa/Cairo Asia/Beirut
EET +02:00 Europe/Athens Europe/Bucharest Europe/Kyiv Africa/Cairo Asia/Beirut
EST -05:00 America/New_York America/Toronto America/Panama America/Jamaica
ET * America/New_York
FJT +12:00 Pacific/Fiji
GET +04:00 Asia/Tbilisi
GMT +00:00 Etc/UTC Europe/London Africa/Abidjan Africa/Accra
GST +04:00 Asia/Dubai Asia/Muscat; -02:00 Atlantic/South_Georgia
HKT +08:00 Asia/Hong_Kong
HST -10:00 Pacific/Honolulu
ICT +07:00 Asia/Bangkok Asia/Ho_Chi_Minh Asia/Phnom_Penh Asia/Vientiane
IDT +03:00 Asia/Jerusalem
IRST +03:30 Asia/Tehran
IST +05:30 Asia/Kolkata; +02:00 Asia/Jerusalem; +01:00 Europe/Dublin
JST +09:00 Asia/Tokyo
KST +09:00 Asia/Seoul
MDT -06:00 America/Denver
MMT +06:30 Asia/Yangon
MSK +03:00 Europe/Moscow
MST -07:00 America/Denver America/Phoenix; +08:00 Asia/Kuala_Lumpur
MYT +08:00 Asia/Kuala_Lumpur
NDT -02:30 America/St_Johns
NPT +05:45 Asia/Kathmandu
NST -03:30 America/St_Johns
NZDT +13:00 Pacific/Auckland
NZST +12:00 Pacific/Auckland
PDT -07:00 America/Los_Angeles
PET -05:00 America/Lima
PHT +08:00 Asia/Manila
PKT +05:00 Asia/Karachi
PST -08:00 America/Los_Angeles; +08:00 Asia/Manila
PT * America/Los_Angeles
PYT -03:00 America/Asuncion
SAST +02:00 Africa/Johannesburg
SGT +08:00 Asia/Singapore
SST -11:00 Pacific/Pago_Pago; +08:00 Asia/Singapore
TRT +03:00 Europe/Istanbul
UTC +00:00 Etc/UTC
UYT -03:00 America/Montevideo
UZT +05:00 Asia/Tashkent
VET -04:00 America/Caracas
WAT +01:00 Africa/Lagos Africa/Kinshasa Africa/Douala
WEST +01:00 Europe/Lisbon
WET +00:00 Europe/Lisbon
WIB +07:00 Asia/Jakarta
WIT +09:00 Asia/Jayapura
WITA +08:00 Asia/Makassar
WST +13:00 Pacific/Apia; +08:00 Australia/Perth
Z +00:00 Etc/UTC
`
