import type { RegistrationRecord } from '@u4ssc/client/registrations'
import { countryName } from '@u4ssc/domain/words'
import { describeMoment } from '../../../clock-format'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { nameOfRegistrant } from '../name-of-registrant'
import type { RegistrationListState } from './use-registration-list'

interface RegistrationTableProps {
  readonly records: readonly RegistrationRecord[]
  readonly list: RegistrationListState
}

export function RegistrationTable({ records, list }: RegistrationTableProps) {
  const ids = records.map(({ id }) => id)
  return (
    <div className="scroll">
      <table className="list wide">
        <thead>
          <tr>
            <th scope="col">
              <input
                type="checkbox"
                aria-label={say('registrations.selectAll')}
                checked={ids.every((id) => list.selected.has(id))}
                onChange={(event) => list.select(ids, event.target.checked)}
              />
            </th>
            <th scope="col">{say('field.name')}</th>
            <th scope="col">{say('registrations.organization')}</th>
            <th scope="col">{say('registrations.filter-country')}</th>
            <th scope="col">{say('registrations.filter-mode')}</th>
            <th scope="col">{say('registrations.filter-state')}</th>
            <th scope="col">{say('registrations.eligibility')}</th>
            <th scope="col">{say('registrations.filter-access')}</th>
            <th scope="col">{say('registrations.received')}</th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <RegistrationRow key={record.id} record={record} list={list} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function RegistrationRow({
  record,
  list,
}: {
  record: RegistrationRecord
  list: RegistrationListState
}) {
  const name = nameOfRegistrant(record)
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={say('registrations.select', { name })}
          checked={list.selected.has(record.id)}
          onChange={(event) => list.select([record.id], event.target.checked)}
        />
      </td>
      <th scope="row">
        <button
          type="button"
          className="link"
          aria-expanded={list.openId === record.id}
          onClick={() => list.open(list.openId === record.id ? null : record.id)}
        >
          {name}
        </button>
      </th>
      <td>{record.organization ?? '–'}</td>
      <td>{countryName(record.country, wording)}</td>
      <td>{say(`registrations.mode-${record.mode}`)}</td>
      <td className={record.state === 'in-review' ? 'caution' : undefined}>
        {say(`registrations.state-${record.state}`)}
      </td>
      <td>{say(`registrations.outcome-${record.outcome}`)}</td>
      <td>
        {record.accessNeeds
          .map(({ service }) => say(`registrations.need-${service}`))
          .join(wording.listSeparator) || '–'}
      </td>
      <td className="num soft">{describeMoment(record.createdAt)}</td>
    </tr>
  )
}
