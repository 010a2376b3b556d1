import { may, registrations, visaRequests } from '@u4ssc/client/contract'
import { countryName, describeDate } from '@u4ssc/domain/words/languages'
import { useParams } from 'react-router'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { useAct, useRead } from '../../../components/api/operations'
import { RequireRole } from '../../../components/layout/require-role'
import { wording } from '../../../components/language/language'
import { Loaded } from '../../../components/feedback/loaded'
import { PageHeader } from '../../../components/layout/page-header'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { TextField } from '../../../components/forms/text-field'
import { MAX_REASON_LENGTH } from '../../../subjects/registrations/schema'
import { OpenDocument } from './open-document'
import { MeetingCrumbs } from '../../../subjects/meetings/meeting-crumbs'

/** Requests for visa letters for one meeting. */
export function VisaRequestsPage() {
  return (
    <RequireRole may={(role) => may(visaRequests.list, role)} title={say('visa.title')}>
      <Requests />
    </RequireRole>
  )
}

function Requests() {
  const { slug = '' } = useParams()
  const query = useRead(visaRequests.list, { meeting: slug })
  return (
    <>
      <PageHeader crumbs={<MeetingCrumbs slug={slug} />} title={say('visa.title')} />
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">{say('visa.none')}</p>
          ) : (
            items.map((request) => (
              <section key={request.registration} className="notice">
                <h2>
                  <bdi>{request.name}</bdi>
                </h2>
                <p>
                  <bdi>{request.email}</bdi>
                  {request.organization !== null && (
                    <>
                      {' · '}
                      <bdi>{request.organization}</bdi>
                    </>
                  )}
                </p>
                <p>
                  {say('visa.passport')}: <bdi>{request.number}</bdi>,{' '}
                  {countryName(request.nationality, wording)},{' '}
                  <bdi>{describeDate(request.bornOn, wording)}</bdi>
                </p>
                <p>
                  {say(`visa.${request.state}`)} <bdi>{request.reason}</bdi>
                </p>
                <OpenDocument
                  operation={registrations.previewVisaLetter}
                  registration={request.registration}
                  label={say('visa.open')}
                  name={request.name}
                />
                {request.state === 'asked' && (
                  <DecisionButtons registration={request.registration} name={request.name} />
                )}
              </section>
            ))
          )
        }
      </Loaded>
    </>
  )
}

interface DecisionButtonsProps {
  readonly registration: string
  readonly name: string
}

function DecisionButtons({ registration, name }: DecisionButtonsProps) {
  const rule = useAct(visaRequests.decide, registration)
  const [reason, setReason] = useState('')
  const isBare = reason.trim() === ''
  const send = (decision: 'approve' | 'refuse') =>
    rule.mutate({ decision, reason: isBare ? null : reason })
  return (
    <>
      {rule.error && <ProblemNotice error={rule.error} />}
      <TextField
        label={say('visa.reason')}
        hint={say('visa.reasonHint')}
        problem={undefined}
        maxLength={MAX_REASON_LENGTH}
        value={reason}
        onChange={(event) => {
          setReason(event.target.value)
        }}
      />
      <div className="actions">
        <Button
          aria-label={`${say('visa.approve')}: ${name}`}
          busy={rule.isPending}
          onClick={() => {
            send('approve')
          }}
        >
          {say('visa.approve')}
        </Button>
        <Button
          look="quiet"
          aria-label={`${say('visa.refuse')}: ${name}`}
          disabled={rule.isPending || isBare}
          onClick={() => {
            send('refuse')
          }}
        >
          {say('visa.refuse')}
        </Button>
      </div>
    </>
  )
}
