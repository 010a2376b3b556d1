import { useState } from 'react'
import { webhooks } from '@u4ssc/client/contract'
import type { Webhook, WebhookDelivery } from '@u4ssc/client/platform'
import { Button } from '../../../components/button'
import { describeMoment } from '../../../clock-format'
import { useAct, useReadPages } from '../../../components/api/operations'
import { ConfirmDialog } from '../../../components/feedback/confirm-dialog'
import { isolate } from '../../../components/language/isolate'
import { ListTable } from '../../../components/lists/list-table'
import { Paged } from '../../../components/lists/paged'
import { Panel } from '../../../components/panel'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { wording } from '../../../components/language/language'

/** One webhook with its deliveries. */
export function WebhookCard({ webhook }: { webhook: Webhook }) {
  const remove = useAct(webhooks.delete)
  const test = useAct(webhooks.test)
  const [isAsking, setAsking] = useState(false)
  return (
    <Panel title={isolate(webhook.url)}>
      <p className="actions">
        <span className="soft">
          {say('webhooks.since', { moment: describeMoment(webhook.createdAt) })}
        </span>
        <Button
          look="quiet"
          size="small"
          aria-label={say('webhooks.testOf', { url: webhook.url })}
          busy={test.isPending}
          onClick={() => test.mutate(webhook.id)}
        >
          {say('webhooks.test')}
        </Button>
        <Button look="link" onClick={() => setAsking(true)}>
          {say('action.item-remove', { name: webhook.url })}
        </Button>
      </p>
      <p className="soft">
        {webhook.events.map((event) => say(`webhooks.event-${event}`)).join(wording.listSeparator)}
      </p>
      <p role="status">{test.isSuccess && say('webhooks.tested')}</p>
      {test.error && <ProblemNotice error={test.error} />}
      {remove.error && <ProblemNotice error={remove.error} />}
      <Paged
        pages={useReadPages(webhooks.deliveries.list, webhook.id)}
        none={say('webhooks.noDeliveries')}
      >
        {(deliveries) => <Deliveries webhook={webhook.id} deliveries={deliveries} />}
      </Paged>
      <ConfirmDialog
        open={isAsking}
        title={say('webhooks.removeTitle')}
        confirm={say('action.remove')}
        isBusy={remove.isPending}
        onConfirm={() => remove.mutate(webhook.id, { onSettled: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        <p>{say('webhooks.removeMore', { url: webhook.url })}</p>
      </ConfirmDialog>
    </Panel>
  )
}

function Deliveries(props: { webhook: string; deliveries: readonly WebhookDelivery[] }) {
  const replay = useAct(webhooks.deliveries.replay, props.webhook)
  return (
    <>
      <ListTable
        columns={[
          say('messages.created'),
          say('webhooks.event'),
          say('circulars.state'),
          say('messages.attempts'),
          say('webhooks.answer'),
          null,
        ]}
      >
        {props.deliveries.map(({ id, createdAt, event, status, attempts, answer }) => (
          <tr key={id}>
            <th scope="row" className="num">
              {describeMoment(createdAt)}
            </th>
            <td>{say(`webhooks.event-${event}`)}</td>
            <td className={status === 'failed' ? 'caution' : undefined}>
              {say(`webhooks.delivery-${status}`)}
            </td>
            <td className="num">{attempts}</td>
            <td>
              <bdi>{answer}</bdi>
            </td>
            <td>
              <Button
                look="link"
                busy={replay.isPending}
                aria-label={say('webhooks.replayOf', { moment: describeMoment(createdAt) })}
                onClick={() => replay.mutate(id)}
              >
                {say('messages.resend')}
              </Button>
            </td>
          </tr>
        ))}
      </ListTable>
      {replay.error && <ProblemNotice error={replay.error} />}
    </>
  )
}
