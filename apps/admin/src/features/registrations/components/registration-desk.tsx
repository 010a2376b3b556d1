import { REGISTRATION_STATES } from '@u4ssc/client'
import type { RegistrationRecord } from '@u4ssc/client'
import { say } from '../../../components/say'
import { canRule, RULINGS } from '../rulings'
import { RegistrationPanel } from './registration-panel'
import { RegistrationTable } from './registration-table'
import type { Desk } from './use-desk'

interface RegistrationDeskProps {
  readonly records: readonly RegistrationRecord[]
  readonly desk: Desk
  readonly hasMore: boolean
}

/** The registrations with what can be done about the selected ones, and one of them beside. */
export function RegistrationDesk({ records, desk, hasMore }: RegistrationDeskProps) {
  const opened = records.find(({ id }) => id === desk.openId)
  return (
    <>
      <Tally records={records} hasMore={hasMore} />
      <BulkBar records={records.filter(({ id }) => desk.selected.has(id))} desk={desk} />
      <div className={opened ? 'beside' : undefined}>
        <RegistrationTable records={records} desk={desk} />
        {opened && <RegistrationPanel key={opened.id} record={opened} desk={desk} />}
      </div>
    </>
  )
}

function Tally({ records, hasMore }: { records: readonly RegistrationRecord[]; hasMore: boolean }) {
  const states = REGISTRATION_STATES.map((state) => ({
    state,
    count: records.filter((record) => record.state === state).length,
  })).filter(({ count }) => count > 0)
  return (
    <dl className="tally" aria-label={say('registrations.tally')}>
      <div>
        <dt>{say(hasMore ? 'registrations.shownOfMore' : 'registrations.all')}</dt>
        <dd className="num">{records.length}</dd>
      </div>
      {states.map(({ state, count }) => (
        <div key={state}>
          <dt>{say(`registrations.state-${state}`)}</dt>
          <dd className="num">{count}</dd>
        </div>
      ))}
    </dl>
  )
}

function BulkBar({ records, desk }: { records: readonly RegistrationRecord[]; desk: Desk }) {
  return (
    <div className="actions bulk" role="group" aria-label={say('registrations.selectedActions')}>
      <span className="soft" role="status">
        {say('registrations.selected', { count: records.length })}
      </span>
      {RULINGS.map((decision) => {
        const possible = records.filter(({ state }) => canRule(decision, state))
        return (
          <button
            key={decision}
            type="button"
            className="button quiet small"
            disabled={possible.length === 0}
            onClick={() => desk.ask({ decision, records: possible })}
          >
            {say(`registrations.decision-${decision}`)}
          </button>
        )
      })}
    </div>
  )
}
