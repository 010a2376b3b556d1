import type { Change } from '../../meetings/index'
import type { Language } from '../../scalars'
import { cityIn } from '../../timezones/languages/index'
import type { UpdateChange } from './update-words'

/** Returns changes with the cities of venues in a language, as the rest of a page names them. */
export function withCities(changes: readonly UpdateChange[], language: Language): UpdateChange[] {
  return changes.map((change) =>
    change.what === 'venue'
      ? {
          ...change,
          before: venueIn(change.before, language),
          after: venueIn(change.after, language),
        }
      : change,
  )
}

function venueIn(value: Change['before'], language: Language): Change['before'] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const { city } = value
  return typeof city === 'string' ? { ...value, city: cityIn(city, language) } : value
}
