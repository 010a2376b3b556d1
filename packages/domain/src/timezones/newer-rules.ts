/** The release of the tz database that the rules below are from. */
export const RULES_VERSION = '2026f'

/**
 * Rules of today that changed between the releases 2024a and 2026f of the tz database.
 *
 * A line names zones, then the instants (UTC) from which they keep an offset in hours, or after `=` the
 * time of another zone, so many hours later. An instant with neither hands back to the rules of the
 * runtime. A zone that an old runtime lacks altogether begins with the year 1.
 */
export const NEWER_RULES = `
Africa/Casablanca Africa/El_Aaiun,2026-09-20T01:00Z+0
America/Asuncion,2024-10-15-3
America/Coyhaique,0001-01-01=America/Santiago,2025-03-21-3
America/Edmonton America/Inuvik America/Yellowknife Canada/Mountain,2026-08-01-6
America/Havana Cuba,2026-08-01-4,2027-08-01
America/Vancouver Canada/Pacific,2026-08-01-7
America/Rainy_River America/Winnipeg Canada/Central,2026-08-01-5
Europe/Chisinau Europe/Tiraspol,2022-01-01=Europe/Bucharest
`

/** The same for what those releases learnt of the years from 1970 to 1997. */
export const NEWER_HISTORY = `
America/Bahia_Banderas America/Hermosillo America/Mazatlan Mexico/BajaSur,1970-01-01-7,1970-01-02
America/Bogota,1992-05-02T05:00Z-4,1992-06-01
America/Cancun,1981-12-23-6,1981-12-26T08:00Z-5,1983-01-04T05:00Z-6,1996-01-01=America/Chicago,1997-10-01-5,1997-12-01
America/Merida,1981-12-23-6,1981-12-26T08:00Z-5,1982-11-02T07:00Z-6,1983-01-01
America/Ensenada America/Santa_Isabel America/Tijuana Mexico/BajaNorte,1970-01-01=America/Los_Angeles,1976-01-01
Asia/Choibalsan,0001-01-01=Asia/Ulaanbaatar
Asia/Manila,1977-03-27T16:00Z+9,1977-09-21T15:00Z+8,1990-05-20T16:00Z+9,1990-07-28T15:00Z+8
Asia/Tehran Iran,1978-11-01+4,1978-11-10T20:00Z+3.5,1979-05-25T20:30Z+4.5,1979-06-01
Atlantic/Azores,1977-03-01-1,1982-01-01=Europe/Berlin-2,1992-12-27T02:00Z+0,1993-03-28T01:00Z+1,1993-06-17T01:00Z+0,1993-07-01
Atlantic/Madeira,1977-03-01+0,1982-04-04=Europe/Lisbon,1986-03-30+1,1986-06-01
EET,1970-01-01=Europe/Athens,1981-01-01
Europe/Lisbon Portugal,1978-03-01=Europe/Brussels-1,1981-01-01=Europe/Warsaw-1,1985-12-01
WET,1970-01-01=Europe/Lisbon,1996-12-01
`
