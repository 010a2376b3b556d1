import { delegations, may } from '@u4ssc/client/contract'
import type { DelegationDetail } from '@u4ssc/client/delegations'
import { useParams } from 'react-router'
import { Panel } from '../../../components/panel'
import { Link } from '../../../components/link'
import { useFind } from '../../../components/api/operations'
import { describeMoment } from '../../../clock-format'
import { RequireRole } from '../../../components/layout/require-role'
import { Loaded } from '../../../components/feedback/loaded'
import { PageHeader } from '../../../components/layout/page-header'
import { describeSize } from '../../../components/language/describe-size'
import { say } from '../../../components/language/say'
import { nameOfEntity } from '../../../subjects/delegations/name-of-entity'
import { DelegateForm } from './delegate-form'
import { FocalPoints } from './focal-points'
import { LimitAndHead } from './limit-and-head'
import { meetingPath } from '../../../subjects/meetings/meeting-paths'
import { MeetingCrumbs } from '../../../subjects/meetings/meeting-crumbs'
import { CellText } from '../../../components/lists/list-table'

/** One delegation: focal points, people, letters of nomination. */
export function DelegationPage() {
  return (
    <RequireRole may={(role) => may(delegations.list, role)} title={say('delegations.title')}>
      <Loaded query={useFind(delegations.get, useParams()['id'] ?? '')}>
        {(delegation) =>
          delegation === null ? (
            <>
              <PageHeader title={say('delegations.title')} />
              <p className="empty">{say('delegations.none')}</p>
            </>
          ) : (
            <Delegation delegation={delegation} />
          )
        }
      </Loaded>
    </RequireRole>
  )
}

function Delegation({ delegation }: { delegation: DelegationDetail }) {
  const { id, meeting, capacity, people, letters } = delegation
  return (
    <>
      <PageHeader
        crumbs={
          <MeetingCrumbs slug={meeting}>
            <Link to={meetingPath(meeting, 'delegations')}>{say('delegations.title')}</Link>
          </MeetingCrumbs>
        }
        title={nameOfEntity(delegation)}
      >
        <Link
          to={meetingPath(meeting, `participants?${new URLSearchParams({ delegation: id })}`)}
          look="quiet"
          size="small"
        >
          {say('workspace.participants')}
        </Link>
      </PageHeader>
      <p className="soft">{say(`registrations.capacity-${capacity}`)}</p>
      <People people={people} />
      <LimitAndHead key={headOf(people)} delegation={delegation} />
      <DelegateForm id={id} meeting={meeting} />
      <FocalPoints delegation={delegation} />
      <Letters id={id} letters={letters} />
    </>
  )
}

function headOf(people: DelegationDetail['people']): string {
  return people.find(({ isHead }) => isHead)?.id ?? ''
}

function People({ people }: Pick<DelegationDetail, 'people'>) {
  if (people.length === 0) return <p className="empty">{say('delegations.nobody')}</p>
  return (
    <div className="scroll">
      <table className="list wide" aria-label={say('delegations.people')}>
        <thead>
          <tr>
            <th scope="col">{say('field.name')}</th>
            <th scope="col">{say('field.email')}</th>
            <th scope="col">{say('registrations.filter-mode')}</th>
            <th scope="col">{say('registrations.filter-state')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ id, name, email, mode, state, isHead }) => (
            <tr key={id}>
              <th scope="row">
                <bdi>{name}</bdi>
                {isHead && <span className="soft"> · {say('delegations.head')}</span>}
              </th>
              <td>
                <CellText text={email} />
              </td>
              <td>{say(`registrations.mode-${mode}`)}</td>
              <td>{say(`registrations.state-${state}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Letters({ id, letters }: { id: string; letters: DelegationDetail['letters'] }) {
  return (
    <Panel title={say('delegations.letters')}>
      {letters.length === 0 ? (
        <p className="soft">{say('delegations.noLetters')}</p>
      ) : (
        <ul className="sessions">
          {letters.map((letter) => (
            <li key={letter.id}>
              <a href={`/v1/delegations/${id}/letters/${letter.id}`} download>
                <bdi>{letter.name}</bdi>
              </a>
              <span className="num soft">
                {describeSize(letter.size)} · {describeMoment(letter.createdAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
