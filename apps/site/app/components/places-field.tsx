import { useLocation } from '@remix-run/react'
import { listPlaces, placeName } from '../times/places'
import { useI18n } from '../i18n/use-i18n'

interface PlacesFieldProps {
  readonly chosen: readonly string[]
  /** Name in the text field that no city has. */
  readonly unknownCity: string | null
}

/** Adds cities by name and removes them one by one, without scripts. */
export function PlacesField({ chosen, unknownCity }: PlacesFieldProps) {
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
        {listPlaces(i18n).flatMap(({ places }) =>
          places.map(({ zone, name }) => <option key={zone} value={name} />),
        )}
      </datalist>
      {unknownCity !== null && (
        <p id="unknown-city" className="wrong" role="alert">
          {i18n.t('times.unknown-city', { city: unknownCity })}
        </p>
      )}
      <ul className="chips">
        {chosen.map((zone) => (
          <Chip key={zone} zone={zone} others={chosen.filter((other) => other !== zone)} />
        ))}
      </ul>
    </fieldset>
  )
}

interface ChipProps {
  readonly zone: string
  readonly others: readonly string[]
}

function Chip({ zone, others }: ChipProps) {
  const i18n = useI18n()
  const search = new URLSearchParams(useLocation().search)
  for (const name of ['place', 'city']) search.delete(name)
  for (const other of others) search.append('place', other)
  const place = placeName(i18n, zone)
  return (
    <li>
      <input type="hidden" name="place" value={zone} />
      <bdi>{place}</bdi>
      {others.length > 0 && (
        <a href={`?${search}`} rel="nofollow" aria-label={i18n.t('times.remove', { place })}>
          <span aria-hidden="true">×</span>
        </a>
      )}
    </li>
  )
}
