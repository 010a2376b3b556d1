/** Release of the tz database for the rules below. */
export const RULES_VERSION = '2026f'

/**
 * Current rules that changed between releases 2024a and 2026f of the tz database.
 *
 * A line names zones, then steps: the hour since 1970 (UTC) at which each begins, and the offset in
 * hours that the zones keep from then on, or how much later than another zone they are, if at all.
 * An hour alone hands back to the rules of the runtime; it is a round one where any of some months
 * would do. Without an hour a step is for all times, as are those of zones that an old runtime
 * lacks altogether.
 */
export const NEWER_RULES = `
Africa/Casablanca Africa/El_Aaiun 497185,0
America/Asuncion 484000,-3
America/Coyhaique ,,America/Santiago 484000,-3
America/Edmonton America/Inuvik America/Yellowknife Canada/Mountain 496000,-6
America/Havana Cuba 496000,-4 504000
America/Vancouver Canada/Pacific 496000,-7
America/Rainy_River America/Winnipeg Canada/Central 496000,-5
Europe/Chisinau Europe/Tiraspol 456000,,Europe/Bucharest
`

/** Corrections of those releases for the years 1970 to 1997. */
export const NEWER_HISTORY = `
America/Bahia_Banderas America/Hermosillo America/Mazatlan Mexico/BajaSur 0,-7 96000
America/Bogota 195773,-4 196000
America/Cancun 0,-6 105056,-5 114029,,America/Merida 243846
America/Merida 0,-6 105056,-5 112519,-6 144000
America/Ensenada America/Santa_Isabel America/Tijuana Mexico/BajaNorte 0,,America/Los_Angeles 144000
Asia/Choibalsan ,,Asia/Ulaanbaatar
Asia/Manila 63424,9 67695,8 178672,9 180327
Asia/Tehran Iran 77660,3.5 82364.5,4.5 84000
Atlantic/Azores 0,-1 105056,-2,Europe/Berlin 201506 203689,1 205633
Atlantic/Madeira 0,0 107424,-2,Europe/Bucharest 144000
EET 0,,Europe/Athens
Europe/Lisbon Portugal 72000,-1,CET 96000,-2,Europe/Bucharest 140000
WET 0,,Europe/Lisbon
`
