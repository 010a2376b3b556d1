import type { MembershipBasis } from './membership'

/**
 * The date of the membership records.
 *
 * @example
 * MEMBERSHIPS_AS_OF // => '2026-11-24'
 */
export const MEMBERSHIPS_AS_OF = '2026-11-24'

/**
 * Member States of ITU by the basis of their start of membership: each line has a date or a year,
 * and the states that joined then. No state has left since 2000.
 *
 * A year compares as 1 January. Since 2007 only three states have joined, each on a known date, so
 * decisions for later dates are exact.
 */
export const MEMBER_STATES: readonly (readonly [basis: MembershipBasis, lines: string])[] = [
  ['founding-list-and-panel', '1865 AT BE CH DE DK ES FR GR IT NL NO PT RU SE TR'],
  [
    'panel',
    `
1871 GB
1876 EG
1877 BR
1879 JP
1889 AR
1902 UY
1907 BO
1908 CL MX US
1914 CO GT PA
1915 PE
1918 CU
1920 CN EC FI VE
1921 PL
1922 AL
1923 IE
1925 HN
1926 DO NI
1927 LR PY SV
1928 AF
1932 CR ET
1947 JO
1949 SA
1952 KR
1953 LY
1957 NP SD
1958 MY
1959 GN
1961 BJ CD CY MG NG TG
1962 BF MR SO TZ
1963 BI DZ JM UG
1964 KE MN
1965 MT MW TT ZM
1967 BB GY LS MV
1968 BW
1969 MU
1970 GQ SZ
1971 FJ
1972 AE OM
1973 BD QA
1974 BS GM
1975 BH KP
1976 AO CV GW KM SR ST
1981 GD ZW
1983 VC
1987 AG SB
1988 BT VU WS
1992 AM AZ EE MD UZ
1993 FM GE KZ TM
1994 KG TJ
1996 DM MH
1997 LC
1999 SC
2001 RS
2006 KN
`,
  ],
  [
    'panel-at-state-entry',
    `
1878 RO
1887 TH
1908 BG
1918 HU
1920 AU CA LU NZ ZA
1932 IQ
1934 HT
1944 IS
1946 LB PH SY
1947 IN PK
1948 IL LK MM
1949 ID
1953 KH LA
1954 VN
1956 MA TN
1957 GH
1960 CF CG CI CM GA ML NE SN TD
1961 KW SL
1962 RW
1965 SG
1975 MZ PG
1977 DJ
1981 BZ
1984 BN
1990 LI NA
1991 BY LT LV UA YE
1992 BA HR SI SM
1993 AD CZ ER MC MK SK
1999 KI NR TO
2000 TV
2006 ME
`,
  ],
  ['panel-disputed', '1865 IR'],
  [
    'itu-announcement',
    `
2010-08-24 TL
2011-10-03 SS
2024-09-19 PW
`,
  ],
  ['unverified', '1929 VA'],
]
