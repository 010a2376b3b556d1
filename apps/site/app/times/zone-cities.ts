/**
 * The city a zone is named after, in a language other than English, by CLDR.
 *
 * @param cities - of the language
 * @returns `undefined` where CLDR has no name
 * @example
 * cityOfZone(wordsIn('ru').zoneCities, 'America/Bogota') // => 'Богота'
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
