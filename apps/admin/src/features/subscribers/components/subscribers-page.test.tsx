import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FakeApi } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { SubscribersPage } from './subscribers-page'

const ID = '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0005'
const SUBSCRIBER = {
  id: ID,
  address: 'a…@example.org',
  meeting: null,
  language: 'fr',
  state: 'active',
  createdAt: '2026-11-20T09:00:00Z',
}

function open(at = '/subscribers') {
  let items = [SUBSCRIBER]
  const api = new FakeApi({
    'GET /v1/meetings': () => ({ items: [], nextCursor: null }),
    'GET /v1/subscribers': () => ({ items, nextCursor: null, active: 1, unconfirmed: 2 }),
    [`DELETE /v1/subscribers/${ID}`]: () => {
      items = []
      return new Response(null, { status: 204 })
    },
  })
  return { api, user: openPage(<SubscribersPage />, { api, role: 'registrar', at }) }
}

it('subscribers are counted, and one is removed after confirmation', async () => {
  const { api, user } = open()
  await screen.findByText('1 subscriber')
  await screen.findByText('Awaiting confirmation: 2')
  await user.click(await screen.findByRole('button', { name: 'Remove: a…@example.org' }))
  const dialog = screen.getByRole('dialog', { name: 'Remove a…@example.org?' })
  expect(api.calls.some((call) => call.startsWith('DELETE'))).toBe(false)
  await user.click(within(dialog).getByRole('button', { name: 'Remove a…@example.org' }))
  await screen.findByText(/No subscribers yet/)
})

it('an invalid address is not searched', async () => {
  const { api } = open('/subscribers?email=ana&meeting=u4ssc-6')
  await screen.findByText('a…@example.org')
  expect(api.calls).toContain('GET /v1/subscribers?meeting=u4ssc-6')
})
