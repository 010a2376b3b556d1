import { listPlaces } from '../times/places'
import { useWords } from '../words/use-words'

/** Several places at once, by a list that needs no script. */
export function PlacesField({ chosen }: { chosen: readonly string[] }) {
  const words = useWords()
  return (
    <label>
      {words.say('times.places')}
      <select name="place" multiple size={8} defaultValue={[...chosen]}>
        {listPlaces(words).map(({ region, places }) => (
          <optgroup key={region} label={region}>
            {places.map(({ zone, name }) => (
              <option key={zone} value={zone}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
