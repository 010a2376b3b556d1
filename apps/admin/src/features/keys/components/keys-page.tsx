import { useState } from 'react'
import { keys, may } from '@u4ssc/client/contract'
import type { ServiceKey } from '@u4ssc/client/platform'
import { Button } from '../../../components/button'
import { describeMoment } from '../../../clock-format'
import { useAct, useRead } from '../../../components/api/operations'
import { ConfirmDialog } from '../../../components/feedback/confirm-dialog'
import { RequireRole } from '../../../components/layout/require-role'
import { ListTable } from '../../../components/lists/list-table'
import { Loaded } from '../../../components/feedback/loaded'
import { PageHeader } from '../../../components/layout/page-header'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { KeyForm } from './key-form'

/** The access keys: create and revoke. */
export function KeysPage() {
  return (
    <RequireRole may={(role) => may(keys.list, role)} title={say('service-keys.title')}>
      <PageHeader title={say('service-keys.title')} />
      <p className="soft">{say('service-keys.lead')}</p>
      <KeyForm />
      <div className="part">
        <Keys />
      </div>
    </RequireRole>
  )
}

function Keys() {
  return (
    <Loaded query={useRead(keys.list)}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="empty">{say('service-keys.none')}</p>
        ) : (
          <KeyTable items={items} />
        )
      }
    </Loaded>
  )
}

function KeyTable({ items }: { items: readonly ServiceKey[] }) {
  const revoke = useAct(keys.delete)
  const [asked, setAsked] = useState<ServiceKey | null>(null)
  return (
    <>
      <ListTable
        columns={[
          say('field.name'),
          say('service-keys.scopes'),
          say('messages.created'),
          say('service-keys.until'),
          null,
        ]}
      >
        {items.map((key) => (
          <tr key={key.id}>
            <th scope="row">{key.name}</th>
            <td>
              {key.scopes
                .map((scope) => say(`service-keys.scope-${scope}`))
                .join(wording.listSeparator)}
            </td>
            <td className="num soft">{describeMoment(key.createdAt)}</td>
            <td className="num soft">
              {key.expiresAt === null ? say('service-keys.always') : describeMoment(key.expiresAt)}
            </td>
            <td>
              <Button look="link" onClick={() => setAsked(key)}>
                {say('service-keys.revoke', { name: key.name })}
              </Button>
            </td>
          </tr>
        ))}
      </ListTable>
      {revoke.error && <ProblemNotice error={revoke.error} />}
      <ConfirmDialog
        open={asked !== null}
        title={say('service-keys.revokeTitle', { name: asked?.name ?? '' })}
        confirm={say('service-keys.revokeNow')}
        isBusy={revoke.isPending}
        onConfirm={() => asked && revoke.mutate(asked.id, { onSettled: () => setAsked(null) })}
        onCancel={() => setAsked(null)}
      >
        <p>{say('service-keys.revokeMore')}</p>
      </ConfirmDialog>
    </>
  )
}
