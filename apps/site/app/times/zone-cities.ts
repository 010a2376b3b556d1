/**
 * Returns the city of a zone in a language other than English, from CLDR.
 *
 * @param cities - of the language
 * @returns `undefined` if CLDR has no name
 * @example
 * cityOfZone(i18nFor('ru').zoneCities, 'America/Bogota') // => 'Богота'
 */
export function cityOfZone(cities: unknown, zone: string): string | undefined {
  let part = cities
  for (const name of [...zone.split('/'), 'exemplarCity']) part = partOf(part, name)
  return typeof part === 'string' ? part : undefined
}

function partOf(branch: unknown, name: string): unknown {
  if (typeof branch !== 'object' || branch === null) return undefined
  return Object.entries(branch).find(([key]) => key === name)?.[1]
}
