import { say } from '../../../components/say'
import { SelectField } from '../../../components/select-field'
import type { Actors } from '../use-actors'

/** Select field for the person. An unknown ID from the address stays selected. */
export function ActorField({ chosen, actors }: { chosen: string | undefined; actors: Actors }) {
  const { people, nameOf } = actors
  const options = people.map(({ id, name }) => ({ value: id, label: name }))
  const isListed = chosen === undefined || options.some(({ value }) => value === chosen)
  return (
    <SelectField
      key={people.length}
      label={say('audit.actor')}
      name="actor"
      any={say('registrations.filter-any')}
      defaultValue={chosen}
      options={isListed ? options : [...options, { value: chosen, label: nameOf(chosen) }]}
    />
  )
}
