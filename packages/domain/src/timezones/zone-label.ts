/**
 * Returns the display name of a zone: an offset from UTC as "UTC+5" or "UTC+05:30", also for a zone of
 * `Etc`, which has the opposite sign in its name ("Etc/GMT-5" is five hours ahead). Other zones keep their
 * name.
 *
 * @example
 * zoneLabel('+05:30') // => 'UTC+05:30'
 * zoneLabel('+05:00') // => 'UTC+5'
 * zoneLabel('Etc/GMT-5') // => 'UTC+5'
 * zoneLabel('Europe/Zurich') // => 'Europe/Zurich'
 */
export function zoneLabel(zone: string): string {
  if (/^[+-]\d/.test(zone)) return `UTC${zone.replace(/^([+-])0?(\d+):00$/, '$1$2')}`
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(zone) ?? []
  if (hours !== undefined) return `UTC${sign === '-' ? '+' : '-'}${hours}`
  return /^(?:Etc\/)?(?:UTC|UCT|GMT)$/.test(zone) ? 'UTC' : zone
}
