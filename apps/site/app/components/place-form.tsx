import { listPlaces, placeName } from '../times/places'
import type { VisitorZone } from '../times/visitor-zone.server'
import { useWords } from '../words/use-words'

interface PlaceFormProps {
  readonly visitor: VisitorZone
  /** What else the address of the page says, to be kept. */
  readonly kept?: Readonly<Record<string, string>>
}

/** "Another place": a plain form, so that it needs no script. */
export function PlaceForm({ visitor, kept = {} }: PlaceFormProps) {
  const words = useWords()
  const groups = listPlaces(words)
  const isListed = groups.some(({ places }) => places.some(({ zone }) => zone === visitor.zone))
  return (
    <details className="elsewhere no-print">
      <summary>{words.say('place.another')}</summary>
      <form className="fields">
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label>
          {words.say('place.label')}
          <select name="zone" defaultValue={visitor.zone ?? 'UTC'}>
            {visitor.zone !== null && !isListed && (
              <option value={visitor.zone}>{placeName(words, visitor.zone)}</option>
            )}
            {groups.map(({ region, places }) => (
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
        <button className="button quiet">{words.say('place.show')}</button>
      </form>
    </details>
  )
}
