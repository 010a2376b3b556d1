import { certificates, may, registrations } from '@u4ssc/client/contract'
import type { CertificateList, CertificateState } from '@u4ssc/client/registrations'
import { useParams } from 'react-router'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { useAct, useRead } from '../../../components/api/operations'
import { describeMoment } from '../../../clock-format'
import { ConfirmDialog } from '../../../components/feedback/confirm-dialog'
import { Loaded } from '../../../components/feedback/loaded'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { PageHeader } from '../../../components/layout/page-header'
import { RequireRole } from '../../../components/layout/require-role'
import { CellText, ListTable } from '../../../components/lists/list-table'
import { say } from '../../../components/language/say'
import { MeetingCrumbs } from '../../../subjects/meetings/meeting-crumbs'
import { OpenDocument } from './open-document'

/** The certificates of a meeting: who has one, who has none and why. */
export function CertificatesPage() {
  return (
    <RequireRole may={(role) => may(certificates.list, role)} title={say('certificates.title')}>
      <Certificates />
    </RequireRole>
  )
}

function Certificates() {
  const { slug = '' } = useParams()
  const query = useRead(certificates.list, slug)
  return (
    <>
      <PageHeader crumbs={<MeetingCrumbs slug={slug} />} title={say('certificates.title')} />
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">{say('certificates.none')}</p>
          ) : (
            <>
              <SendCertificates slug={slug} items={items} />
              <CertificateTable items={items} />
            </>
          )
        }
      </Loaded>
    </>
  )
}

type Items = CertificateList['items']

function SendCertificates({ slug, items }: { readonly slug: string; readonly items: Items }) {
  const [isAsked, setAsked] = useState(false)
  const send = useAct(certificates.send)
  const { length: count } = items.filter(({ state }) => state === 'ready')
  return (
    <>
      <div className="actions">
        <Button
          aria-haspopup="dialog"
          disabled={count === 0 || send.isPending}
          onClick={() => setAsked(true)}
        >
          {say('certificates.send', { count })}
        </Button>
        <span role="status" className="soft">
          {send.data && say('certificates.sent', { count: send.data.queued })}
        </span>
      </div>
      {send.error && <ProblemNotice error={send.error} />}
      <ConfirmDialog
        open={isAsked}
        title={say('certificates.send', { count })}
        confirm={say('certificates.confirm')}
        onCancel={() => setAsked(false)}
        onConfirm={() => {
          setAsked(false)
          send.mutate(slug)
        }}
      >
        <p>{say('certificates.sendMore')}</p>
      </ConfirmDialog>
    </>
  )
}

/** The states of people who attended a meeting that is over. */
const WITH_CERTIFICATE: readonly CertificateState[] = ['ready', 'queued', 'sent']

function CertificateTable({ items }: { readonly items: Items }) {
  const columns = [
    say('field.name'),
    say('registrations.organization'),
    say('certificates.certificate'),
    null,
  ]
  return (
    <ListTable columns={columns}>
      {items.map(({ registration, name, organization, state, sentAt }) => (
        <tr key={registration}>
          <th scope="row">
            <bdi>{name}</bdi>
          </th>
          <td>
            <CellText text={organization} />
          </td>
          <td>
            {say(`certificates.state-${state}`)}{' '}
            {sentAt !== null && <span className="num soft">{describeMoment(sentAt)}</span>}
          </td>
          <td>
            {WITH_CERTIFICATE.includes(state) && (
              <OpenDocument
                operation={registrations.previewCertificate}
                registration={registration}
                label={say('certificates.open')}
                name={name}
              />
            )}
          </td>
        </tr>
      ))}
    </ListTable>
  )
}
