import { useReadPages } from '../../../components/api/operations'
import { circulars } from '@u4ssc/client/contract'
import type { CircularSummary } from '@u4ssc/client/circulars'
import { describeDate } from '@u4ssc/domain/words/languages'
import { useState } from 'react'
import { ListTable } from '../../../components/lists/list-table'
import { language, wording } from '../../../components/language/language'
import { MoreMenu } from '../../../components/layout/more-menu'
import { Paged } from '../../../components/lists/paged'
import { say } from '../../../components/language/say'
import { siteAddress } from '../../../components/api/site-address'
import { useRole } from '../../../components/layout/use-role'
import { WithdrawDialog } from '../../../subjects/withdrawals/withdraw-dialog'
import { mayEditCirculars } from '../../../subjects/drafts/permissions'

/** Lists the public circulars, each with Withdraw. */
export function PublicCirculars() {
  return (
    <Paged pages={useReadPages(circulars.list)} none={say('circulars.none-published')}>
      {(items) => <CircularTable items={items} />}
    </Paged>
  )
}

function CircularTable({ items }: { items: readonly CircularSummary[] }) {
  const mayEdit = mayEditCirculars(useRole())
  const [withdrawing, setWithdrawing] = useState<CircularSummary | null>(null)
  return (
    <>
      <ListTable
        columns={[
          say('circulars.reference'),
          say('circulars.subject'),
          say('facts.issuedOn'),
          ...(mayEdit ? [say('layout.more-actions')] : []),
        ]}
      >
        {items.map((circular) => (
          <tr key={circular.id}>
            <th scope="row">
              <PageLink circular={circular} />
            </th>
            <td>
              <bdi>{circular.subject ?? say('facts.notStated')}</bdi>
            </td>
            <td>
              {circular.issuedOn === null
                ? say('facts.notStated')
                : describeDate(circular.issuedOn, wording)}
            </td>
            {mayEdit && (
              <td>
                <MoreMenu
                  name={nameOf(circular)}
                  items={[
                    { label: say('withdraw.open-circular'), act: () => setWithdrawing(circular) },
                  ]}
                />
              </td>
            )}
          </tr>
        ))}
      </ListTable>
      {withdrawing && (
        <WithdrawDialog
          published={{ kind: 'circular', id: withdrawing.id, title: nameOf(withdrawing) }}
          close={() => setWithdrawing(null)}
        />
      )}
    </>
  )
}

function PageLink({ circular }: { circular: CircularSummary }) {
  const url = siteAddress(`/${language}/circulars/${circular.id}`)
  return url === null ? <bdi>{nameOf(circular)}</bdi> : <a href={url}>{nameOf(circular)}</a>
}

function nameOf({ reference, id }: CircularSummary): string {
  return reference.text ?? id
}
