import type { Change } from '../../meetings/index'
import type { Language } from '../../scalars'
import type { UpdateChange } from './update-words'

/** Names a city in a language, as `cityIn` of `@u4ssc/domain/timezones/languages`. */
export type NameCity = (city: string, language: Language) => string

/** Returns changes with the cities of venues in a language, as the rest of a page names them. */
export function withCities(
  changes: readonly UpdateChange[],
  language: Language,
  nameCity: NameCity | undefined,
): readonly UpdateChange[] {
  if (nameCity === undefined) return changes
  const nameOf = (city: string) => nameCity(city, language)
  return changes.map((change) =>
    change.what === 'venue'
      ? {
          ...change,
          before: venueIn(change.before, nameOf),
          after: venueIn(change.after, nameOf),
        }
      : change,
  )
}

function venueIn(value: Change['before'], nameOf: (city: string) => string): Change['before'] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const { city } = value
  return typeof city === 'string' ? { ...value, city: nameOf(city) } : value
}
