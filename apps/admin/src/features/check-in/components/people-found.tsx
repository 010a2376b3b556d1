import { countryName } from '@u4ssc/domain/words/languages'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import type { Expected } from '../check-in-list'

interface PeopleFoundProps {
  readonly people: readonly Expected[]
  readonly take: (person: Expected) => void
}

const MAX_SHOWN = 20

/** Lists the people found, each with a check-in button. */
export function PeopleFound({ people, take }: PeopleFoundProps) {
  if (people.length === 0) return null
  return (
    <ul className="people-found">
      {people.slice(0, MAX_SHOWN).map((person) => (
        <li key={person.code}>
          <span>
            <strong dir="auto">{person.name}</strong>{' '}
            <span className="soft">
              {[person.organization, countryName(person.country, wording)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
          <button
            type="button"
            className="button small"
            disabled={person.isIn}
            aria-label={`${say(person.isIn ? 'check-in.isIn' : 'check-in.do')}: ${person.name}`}
            onClick={() => take(person)}
          >
            {say(person.isIn ? 'check-in.isIn' : 'check-in.do')}
          </button>
        </li>
      ))}
      {people.length > MAX_SHOWN && <li className="soft">{say('check-in.more')}</li>}
    </ul>
  )
}
