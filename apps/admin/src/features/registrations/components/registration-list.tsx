import { REGISTRATION_STATES } from '@u4ssc/client/registrations'
import type { RegistrationRecord } from '@u4ssc/client/registrations'
import { say } from '../../../components/language/say'
import type { ListView } from '../list-view/use-list-view'
import { BulkBar } from './bulk-bar'
import { RegistrationPanel } from './registration-panel'
import { RegistrationTable } from './registration-table'
import type { RegistrationListState } from './use-registration-list'

interface RegistrationListProps {
  readonly records: readonly RegistrationRecord[]
  readonly list: RegistrationListState
  readonly view: ListView
  /** False next to tabs, which have the numbers. */
  readonly isTallied: boolean
  readonly hasMore: boolean
}

/** Lists registrations with bulk actions, and shows one in the side panel. */
export function RegistrationList(props: RegistrationListProps) {
  const { records, list, view, isTallied, hasMore } = props
  const opened = records.find(({ id }) => id === list.openId)
  return (
    <>
      {isTallied && <Tally records={records} hasMore={hasMore} />}
      <BulkBar records={records.filter(({ id }) => list.selected.has(id))} list={list} />
      <div className={opened ? 'side-by-side' : undefined}>
        <RegistrationTable
          records={records}
          list={list}
          view={view}
          isNextToPanel={opened !== undefined}
        />
        {opened && <RegistrationPanel key={opened.id} record={opened} list={list} />}
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
