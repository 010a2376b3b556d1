import { registrations } from '@u4ssc/client/contract'
import type { RegistrationDetail, RegistrationRecord } from '@u4ssc/client/registrations'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { useAct, useFind } from '../../../components/api/operations'
import { describeMoment } from '../../../clock-format'
import { Loaded } from '../../../components/feedback/loaded'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { stateForEmail, useDownloadConfirmation } from '../actions'
import { describeHistory } from './describe-history'
import { EditRegistration } from './edit-registration'
import { Notes } from './notes'
import { PersonalData } from './personal-data'
import { WriteEmail } from './write-email'

interface RegistrationDetailsProps {
  readonly record: RegistrationRecord
  readonly open: (id: string) => void
}

/** Edit form, emails, possible duplicates, notes and history of a registration. */
export function RegistrationDetails({ record, open }: RegistrationDetailsProps) {
  const query = useFind(registrations.get, record.id)
  return (
    <>
      <RegistrationActions record={record} />
      <Loaded query={query}>
        {(detail) =>
          detail && (
            <>
              <Duplicates duplicates={detail.duplicates} open={open} />
              <Notes id={record.id} notes={detail.notes} />
              <History history={detail.history} />
              <PersonalData record={record} />
            </>
          )
        }
      </Loaded>
    </>
  )
}

function RegistrationActions({ record }: { record: RegistrationRecord }) {
  const [isEditing, setEditing] = useState(false)
  const resend = useAct(registrations.resendConfirmation)
  const download = useDownloadConfirmation(record)
  const error = resend.error ?? download.error
  const isOpen = stateForEmail(record) !== undefined
  return (
    <>
      <div className="actions">
        {isOpen && (
          <Button look="quiet" size="small" aria-haspopup="dialog" onClick={() => setEditing(true)}>
            {say('registration-detail.edit')}
          </Button>
        )}
        {isOpen && <WriteEmail people={[record]} />}
        <Button
          look="quiet"
          size="small"
          busy={resend.isPending}
          onClick={() => resend.mutate(record.id)}
        >
          {say('registration-detail.resend')}
        </Button>
        {record.state === 'confirmed' && (
          <Button
            look="quiet"
            size="small"
            busy={download.isPending}
            onClick={() => download.mutate()}
          >
            {say('registration-detail.confirmation')}
          </Button>
        )}
      </div>
      <p role="status" className="soft">
        {resend.isSuccess && say('registration-detail.resent')}
      </p>
      {!isOpen && <p className="soft">{say('registration-detail.closed')}</p>}
      {error && <ProblemNotice error={error} />}
      {isEditing && <EditRegistration record={record} close={() => setEditing(false)} />}
    </>
  )
}

interface DuplicatesProps {
  readonly duplicates: RegistrationDetail['duplicates']
  readonly open: (id: string) => void
}

function Duplicates({ duplicates, open }: DuplicatesProps) {
  if (duplicates.length === 0) return null
  return (
    <section aria-labelledby="duplicates">
      <h3 id="duplicates">{say('registration-detail.duplicates')}</h3>
      <p className="caution">{say('registration-detail.duplicatesHint')}</p>
      <ul className="plain">
        {duplicates.map(({ id, email, state }) => (
          <li key={id}>
            <Button look="link" onClick={() => open(id)}>
              <bdi>{email}</bdi>
            </Button>{' '}
            {say(`registrations.state-${state}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function History({ history }: Pick<RegistrationDetail, 'history'>) {
  return (
    <section aria-labelledby="history">
      <h3 id="history">{say('registration-detail.history')}</h3>
      <ol className="plain">
        {history.map((item, index) => (
          <li key={index}>
            {describeHistory(item)} <span className="num soft">{describeMoment(item.at)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
