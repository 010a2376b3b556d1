import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FakeApi } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { WebhooksPage } from './webhooks-page'

const [HOOK, DELIVERY] = [1, 2].map((n) => `00000000-0000-4000-8000-00000000000${n}`)
const AT = '2026-11-24T09:00:00Z'
const WEBHOOK = {
  id: HOOK,
  url: 'https://example.org/hook',
  events: ['publication.created'],
  createdAt: AT,
}
const FAILED = {
  ...{ id: DELIVERY, event: 'publication.created', status: 'failed', attempts: 8 },
  ...{ answer: 'HTTP 500', createdAt: AT, triedAt: AT },
}

function apiWith(webhooks: unknown[]) {
  return new FakeApi({
    'GET /v1/webhooks': () => ({ items: webhooks }),
    'POST /v1/webhooks': () => ({ ...WEBHOOK, secret: 'shown-once' }),
    [`GET /v1/webhooks/${HOOK}/deliveries`]: () => ({ items: [FAILED], nextCursor: null }),
    [`POST /v1/webhooks/${HOOK}/deliveries/${DELIVERY}/replay`]: () => ({
      ...FAILED,
      status: 'waiting',
    }),
  })
}

it('an address is checked before it is sent, and its secret is shown once', async () => {
  const api = apiWith([])
  const user = openPage(<WebhooksPage />, { api, role: 'owner' })
  const field = await screen.findByLabelText('Web address')
  await user.type(field, 'example')
  await user.click(screen.getByRole('button', { name: 'Add webhook' }))
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(api.bodies).toEqual([])
  await user.clear(field)
  await user.type(field, WEBHOOK.url)
  await user.click(screen.getByRole('button', { name: 'Add webhook' }))
  expect(await screen.findByText('shown-once')).toBeTruthy()
})

it('a failed delivery shows the response and can be resent', async () => {
  const api = apiWith([WEBHOOK])
  const user = openPage(<WebhooksPage />, { api, role: 'owner' })
  const part = within(await screen.findByRole('region', { name: WEBHOOK.url }))
  expect(await part.findByText('HTTP 500')).toBeTruthy()
  await user.click(part.getByRole('button', { name: /^Resend/ }))
  expect(api.calls).toContain(`POST /v1/webhooks/${HOOK}/deliveries/${DELIVERY}/replay`)
})
