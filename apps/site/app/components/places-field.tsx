import { listPlaces } from '../times/places'
import { useI18n } from '../i18n/use-i18n'

/** Selects several cities in a list that works without scripts. */
export function PlacesField({ chosen }: { chosen: readonly string[] }) {
  const i18n = useI18n()
  return (
    <label>
      {i18n.t('times.places')}
      <select name="place" multiple size={8} defaultValue={[...chosen]}>
        {listPlaces(i18n).map(({ region, places }) => (
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
