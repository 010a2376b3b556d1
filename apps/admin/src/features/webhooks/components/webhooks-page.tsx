import { useState } from 'react'
import type { FormEvent } from 'react'
import { may, webhooks } from '@u4ssc/client/contract'
import { WEBHOOK_EVENTS, WebhookRequestSchema } from '@u4ssc/client/platform'
import type { WebhookEvent } from '@u4ssc/client/platform'
import { Button } from '../../../components/button'
import { useAct, useRead } from '../../../components/api/operations'
import { RequireRole } from '../../../components/layout/require-role'
import { FormField } from '../../../components/forms/form-field'
import { Loaded } from '../../../components/feedback/loaded'
import { SecretMade } from '../../../components/feedback/one-time-secret'
import { PageHeader } from '../../../components/layout/page-header'
import { say } from '../../../components/language/say'
import { WebhookCard } from './webhook-card'

/** The webhooks, each with its deliveries. */
export function WebhooksPage() {
  return (
    <RequireRole may={(role) => may(webhooks.list, role)} title={say('webhooks.title')}>
      <PageHeader title={say('webhooks.title')} />
      <p className="soft">{say('webhooks.lead')}</p>
      <WebhookForm />
      <Webhooks />
    </RequireRole>
  )
}

function Webhooks() {
  return (
    <Loaded query={useRead(webhooks.list)}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="empty">{say('webhooks.none')}</p>
        ) : (
          items.map((webhook) => <WebhookCard key={webhook.id} webhook={webhook} />)
        )
      }
    </Loaded>
  )
}

function WebhookForm() {
  const create = useAct(webhooks.create)
  const [url, setUrl] = useState('')
  const [isAsked, setAsked] = useState(false)
  const [events, setEvents] = useState<readonly WebhookEvent[]>(WEBHOOK_EVENTS)
  const request = WebhookRequestSchema.safeParse({ url: url.trim(), events: [...events] })
  const isAddress = WebhookRequestSchema.shape.url.safeParse(url.trim()).success
  function submit(event: FormEvent) {
    event.preventDefault()
    setAsked(true)
    if (!request.success) return
    create.mutate(request.data, {
      onSuccess: () => {
        setUrl('')
        setAsked(false)
      },
    })
  }
  return (
    <>
      <form className="narrow" noValidate onSubmit={submit}>
        <FormField
          label={say('webhooks.url')}
          type="url"
          dir="ltr"
          value={url}
          problem={isAsked && !isAddress ? say('field.problem-address') : undefined}
          onChange={(event) => setUrl(event.target.value)}
        />
        <fieldset>
          <legend>{say('webhooks.events')}</legend>
          {WEBHOOK_EVENTS.map((event) => (
            <label key={event} className="check">
              <input
                type="checkbox"
                checked={events.includes(event)}
                onChange={({ target }) =>
                  setEvents(
                    target.checked ? [...events, event] : events.filter((one) => one !== event),
                  )
                }
              />{' '}
              {say(`webhooks.event-${event}`)}
            </label>
          ))}
          {isAsked && events.length === 0 && (
            <p className="problem" role="alert">
              {say('registration-settings.modesMissing')}
            </p>
          )}
        </fieldset>
        <Button type="submit" size="small" busy={create.isPending}>
          {say('webhooks.add')}
        </Button>
      </form>
      <SecretMade
        error={create.error}
        made={
          create.data && {
            words: say('webhooks.once', { url: create.data.url }),
            secret: create.data.secret,
          }
        }
      />
    </>
  )
}
