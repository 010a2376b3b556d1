import { canDecide, REGISTRATION_DECISIONS } from '@u4ssc/client/registrations'
import type { RegistrationRecord } from '@u4ssc/client/registrations'
import { Button } from '../../../components/button'
import { say } from '../../../components/language/say'
import { WriteEmail } from '../detail/write-email'
import { stateForEmail } from '../actions'
import type { RegistrationListState } from './use-registration-list'

/** Maximum number of people of one notice. */
const MAX_PEOPLE = 500

interface BulkBarProps {
  /** The selected registrations. */
  readonly records: readonly RegistrationRecord[]
  readonly list: RegistrationListState
}

/** Decides on the selected registrations, or writes to their people. */
export function BulkBar({ records, list }: BulkBarProps) {
  return (
    <div className="actions bulk" role="group" aria-label={say('registrations.selectedActions')}>
      <span className="soft" role="status">
        {say('registrations.selected', { count: records.length })}
      </span>
      {REGISTRATION_DECISIONS.map((decision) => {
        const possible = records.filter(({ state }) => canDecide(state, decision))
        return (
          <Button
            key={decision}
            look="quiet"
            size="small"
            disabled={possible.length === 0}
            onClick={() => list.ask({ decision, records: possible })}
          >
            {say(`registrations.decision-${decision}`)}
          </Button>
        )
      })}
      <WriteToSelected records={records} />
    </div>
  )
}

function WriteToSelected({ records }: Pick<BulkBarProps, 'records'>) {
  const people = records.filter((record) => stateForEmail(record) !== undefined)
  const { meeting = '' } = people[0] ?? {}
  const isPossible =
    people.length > 0 &&
    people.length <= MAX_PEOPLE &&
    people.every((record) => record.meeting === meeting)
  return <WriteEmail people={people} isDisabled={!isPossible} />
}
