import { circulars, meetings, withdrawals } from '@u4ssc/client/contract'
import { Panel } from '../../components/panel'
import { Button } from '../../components/button'
import { useAct, useRead } from '../../components/api/operations'
import type { Withdrawal } from '@u4ssc/client/circulars'
import { useState } from 'react'
import { describeMoment } from '../../clock-format'
import { ListTable } from '../../components/lists/list-table'
import { ReasonDialog } from '../../components/feedback/reason-dialog'
import { say } from '../../components/language/say'
import { useRole } from '../../components/layout/use-role'
import { mayEditCirculars } from '../drafts/permissions'

const RESTORE = { meeting: meetings.restore, circular: circulars.restore } as const

interface WithdrawnListProps {
  readonly kind: Withdrawal['kind']
  /** Shows this one only; all without it. */
  readonly id?: string
}

/** Lists withdrawn meetings or circulars, each with Restore. */
export function WithdrawnList({ kind, id }: WithdrawnListProps) {
  const mayRestore = mayEditCirculars(useRole())
  const items = (useRead(withdrawals.list).data?.items ?? []).filter(
    (one) => one.kind === kind && (id === undefined || one.id === id),
  )
  const [restoring, setRestoring] = useState<Withdrawal | null>(null)
  if (items.length === 0) return null
  return (
    <Panel title={say('withdraw.list')}>
      <ListTable
        columns={[
          say(kind === 'meeting' ? 'registrations.filter-meeting' : 'circulars.reference'),
          say('field.reason-label'),
          say('withdraw.since'),
          say('layout.more-actions'),
        ]}
      >
        {items.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <bdi>{one.title}</bdi>
            </th>
            <td>
              <bdi>{one.reason}</bdi>
            </td>
            <td className="num soft">{describeMoment(one.withdrawnAt)}</td>
            <td>
              {mayRestore && (
                <Button
                  look="quiet"
                  size="small"
                  aria-label={say('withdraw.restoreOne', { title: one.title })}
                  onClick={() => setRestoring(one)}
                >
                  {say('withdraw.restore')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </ListTable>
      {restoring && <RestoreDialog withdrawn={restoring} close={() => setRestoring(null)} />}
    </Panel>
  )
}

function RestoreDialog({ withdrawn, close }: { withdrawn: Withdrawal; close: () => void }) {
  const restore = useAct(RESTORE[withdrawn.kind], withdrawn.id)
  return (
    <ReasonDialog
      title={say('withdraw.restoreTitle', { title: withdrawn.title })}
      hint={say('withdraw.restoreHint')}
      confirm={say('withdraw.restore')}
      isBusy={restore.isPending}
      error={restore.error}
      act={(reason) => restore.mutate({ reason }, { onSuccess: close })}
      close={close}
    >
      <p>{say('withdraw.restoreWhat')}</p>
    </ReasonDialog>
  )
}
