/**
 * What the abbreviations of time zones stand for, one a line: its UTC offset in hours, `*` for that
 * of the season, then zones that keep it, the usual one first: by name, or by the country whose
 * first zone in `CITY_RECORDS` it is. A semicolon stands before another meaning: with two or more,
 * the abbreviation alone decides nothing. Where nobody has letters for an offset, the tz database
 * abbreviates it by its digits.
 */
export const ABBREVIATION_RECORDS = `
+0430 4.5 Asia/Kabul
+0845 8.75 Australia/Eucla
+1245 12.75 Pacific/Chatham
-0930 -9.5 Pacific/Marquesas
ACDT 10.5 Australia/Adelaide
ACST 9.5 Australia/Adelaide Australia/Darwin
ADT -3 America/Halifax
AEDT 11 AU
AEST 10 AU Australia/Brisbane
AMT -4 America/Manaus;4 AM
ART -3 AR
AST -4 America/Halifax America/Puerto_Rico BB TT;3 SA KW QA
AWST 8 Australia/Perth
AZT 4 AZ
BOT -4 BO
BRT -3 BR
BST 1 GB;6 BD;11 Pacific/Bougainville
CAT 2 Africa/Maputo ZW ZM RW
CDT -5 America/Chicago;-4 CU
CEST 2 CH FR ES DE
CET 1 CH FR ES DE TN DZ
CLST -3 CL
CLT -4 CL
COT -5 CO
CST -6 America/Chicago MX CR;8 CN;-5 CU
CT * America/Chicago
EAT 3 KE ET TZ
ECT -5 EC;-4 BB America/St_Lucia
EDT -4 US CA
EEST 3 GR RO UA EG LB
EET 2 GR RO UA EG LB
EST -5 US CA PA JM
ET * US
FJT 12 FJ
GET 4 GE
GMT 0 Etc/UTC GB CI GH
GST 4 AE OM;-2 Atlantic/South_Georgia
HKT 8 HK
HST -10 Pacific/Honolulu
ICT 7 TH VN KH LA
IDT 3 Asia/Jerusalem
IRST 3.5 Asia/Tehran
IST 5.5 IN;2 Asia/Jerusalem;1 IE
JST 9 JP
KST 9 KR
MDT -6 America/Denver
MMT 6.5 MM
MSK 3 RU
MST -7 America/Denver America/Phoenix;8 MY
MYT 8 MY
NDT -2.5 America/St_Johns
NPT 5.75 NP
NST -3.5 America/St_Johns
NZDT 13 NZ
NZST 12 NZ
PDT -7 America/Los_Angeles
PET -5 PE
PHT 8 PH
PKT 5 PK
PST -8 America/Los_Angeles;8 PH
PT * America/Los_Angeles
PYT -3 PY
SAST 2 ZA
SGT 8 SG
SST -11 Pacific/Pago_Pago;8 SG
TRT 3 TR
UTC 0 Etc/UTC
UYT -3 UY
UZT 5 UZ
VET -4 VE
WAT 1 NG CD CM
WEST 1 PT
WET 0 PT
WIB 7 ID
WIT 9 Asia/Jayapura
WITA 8 Asia/Makassar
WST 13 WS;8 Australia/Perth
Z 0 Etc/UTC
`
