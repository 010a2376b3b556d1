import { placeName, suggestPlaces } from '../times/places'
import { MAX_PEOPLE } from '../form-limits'
import { useI18n } from '../i18n/use-i18n'

interface PlacesFieldProps {
  readonly chosen: readonly string[]
  /** Number of participants in each city, where it can be changed. */
  readonly people?: readonly number[] | undefined
  /** Name in the text field that no city has. */
  readonly unknownCity: string | null
}

/** Adds cities by name and removes them one by one, without scripts. */
export function PlacesField({ chosen, people, unknownCity }: PlacesFieldProps) {
  const i18n = useI18n()
  return (
    <fieldset className="cities">
      <legend>{i18n.t('times.places')}</legend>
      <div className="add-city">
        <label>
          {i18n.t('times.add-city')}
          <input
            name="city"
            list="cities"
            autoComplete="off"
            defaultValue={unknownCity ?? ''}
            aria-invalid={unknownCity !== null || undefined}
            aria-describedby={unknownCity === null ? undefined : 'unknown-city'}
          />
        </label>
        <button className="button quiet">{i18n.t('times.add')}</button>
      </div>
      <datalist id="cities">
        {suggestPlaces(i18n).map(({ zone, name }) => (
          <option key={zone}>{name}</option>
        ))}
      </datalist>
      {unknownCity !== null && (
        <p id="unknown-city" className="wrong" role="alert">
          {i18n.t('times.unknown-city', { city: unknownCity })}
        </p>
      )}
      {people && <p className="soft">{i18n.t('planner.participants-hint')}</p>}
      <ul className="chips">
        {chosen.map((zone, index) => (
          <Chip key={zone} index={index} chosen={chosen} people={people} />
        ))}
      </ul>
    </fieldset>
  )
}

interface ChipProps extends Pick<PlacesFieldProps, 'chosen' | 'people'> {
  readonly index: number
}

function Chip({ index, chosen, people }: ChipProps) {
  const i18n = useI18n()
  const zone = chosen[index] ?? ''
  const place = placeName(i18n, zone)
  return (
    <li>
      <input type="hidden" name="place" value={zone} />
      <bdi>{place}</bdi>
      {people && (
        <input
          type="number"
          name="people"
          min={1}
          max={MAX_PEOPLE}
          defaultValue={people[index]}
          aria-label={i18n.t('planner.participants', { place })}
        />
      )}
      {chosen.length > 1 && (
        <button name="without" value={zone} aria-label={i18n.t('times.remove', { place })}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </li>
  )
}
