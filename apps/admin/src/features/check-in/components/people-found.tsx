import type { ReactNode } from 'react'
import { countryName } from '@u4ssc/domain/words/languages'
import { Button } from '../../../components/button'
import { wording } from '../../../components/language/language'
import { describeTime } from '../../../clock-format'
import { say } from '../../../components/language/say'
import type { Expected, Other } from '../check-in-list'

interface PeopleFoundProps {
  readonly people: readonly Expected[]
  /** Registered people who are not confirmed. */
  readonly others: readonly Other[]
  readonly take: (person: Expected) => void
  /** Returns how to undo the check-in of a person; `undefined` if this device cannot. */
  readonly undo: (person: Expected) => (() => void) | undefined
  /** Returns what the desk can do for a person who is not confirmed. */
  readonly actionOf: (person: Other) => ReactNode
}

const MAX_SHOWN = 20

/** Lists the people found, each with the action that their state allows. */
export function PeopleFound({ people, others, take, undo, actionOf }: PeopleFoundProps) {
  const found = people.length + others.length
  if (found === 0) return null
  return (
    <ul className="people-found">
      {people.slice(0, MAX_SHOWN).map((person) => (
        <li key={person.code}>
          <Person person={person} />
          {person.isIn ? (
            <CheckedIn person={person} undo={undo(person)} />
          ) : (
            <Button
              size="small"
              aria-label={`${say('check-in.do')}: ${person.name}`}
              onClick={() => take(person)}
            >
              {say('check-in.do')}
            </Button>
          )}
        </li>
      ))}
      {others.slice(0, Math.max(0, MAX_SHOWN - people.length)).map((person) => (
        <li key={person.id}>
          <Person person={person} />
          {actionOf(person)}
        </li>
      ))}
      {found > MAX_SHOWN && <li className="soft">{say('check-in.more')}</li>}
    </ul>
  )
}

function Person({ person }: { readonly person: Expected | Other }) {
  const facts = [person.organization, countryName(person.country, wording)]
  return (
    <span>
      <strong dir="auto">{person.name}</strong>{' '}
      <span className="soft">{facts.filter(Boolean).join(' · ')}</span>
    </span>
  )
}

interface CheckedInProps {
  readonly person: Expected
  readonly undo: (() => void) | undefined
}

function CheckedIn({ person: { name, inSince }, undo }: CheckedInProps) {
  return (
    <span className="actions">
      <strong className="good">
        {say('check-in.isIn')} {inSince !== null && describeTime(inSince)}
      </strong>
      {undo && (
        <Button
          look="quiet"
          size="small"
          aria-label={`${say('check-in.undo')}: ${name}`}
          onClick={undo}
        >
          {say('check-in.undo')}
        </Button>
      )}
    </span>
  )
}
