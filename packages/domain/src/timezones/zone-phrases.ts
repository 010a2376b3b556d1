/** Phrases of the six languages about time zones. They meet text that `foldName` has folded. */

/** "Local time", with or without the words that lead to it. */
export const LOCAL_TIME =
  /^(?:in |at )?(?:local time|local hours|heures? locales?|hora local|местное время|по местному времени|当地时间|(?:ب?التوقيت|بالتوقيت) المحلي)$/u

/** The time of a place; the first group is its name. */
export const PLACE_TIME: readonly RegExp[] = [
  /^(?:in )?(?:local time|time) (?:in|at|of) (.+)$/u,
  /^(.+?) (?:local )?time$/u,
  /^heures? (?:locales? )?(?:de |d |a )(.+)$/u,
  /^hora (?:local )?(?:de |en )(.+)$/u,
  /^(?:по )?(?:время|времени) (.+)$/u,
  /^(.+?)(?:当地)?时间$/u,
  /^(?:ب?توقيت|بتوقيت) (.+)$/u,
]

/** Time zones by their full name, folded, and the abbreviation it stands for. */
export const SPELT_OUT: Readonly<Record<string, string>> = {
  'central european time': 'CET',
  'central european summer time': 'CEST',
  'eastern european time': 'EET',
  'eastern time': 'ET',
  'central time': 'CT',
  'pacific time': 'PT',
  'east africa time': 'EAT',
  'greenwich mean time': 'GMT',
  'coordinated universal time': 'UTC',
  'universal time coordinated': 'UTC',
  'temps universel coordonne': 'UTC',
  'tiempo universal coordinado': 'UTC',
  utc: 'UTC',
  gmt: 'GMT',
  tuc: 'UTC',
}
