import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FakeApi } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { AuditPage } from './audit-page'

const ADA = {
  id: 'ada',
  name: 'Ada Example',
  email: 'a@example.org',
  role: 'owner',
  active: true,
  secondFactor: false,
}
const ENTRY = {
  id: '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0005',
  at: '2026-11-20T09:00:00Z',
  actor: 'ada',
  action: 'change-person',
  subject: 'people/bo',
  before: { role: 'reader' },
  after: { role: 'editor' },
}

function open(at = '/audit') {
  const older = { ...ENTRY, id: '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0006', actor: 'key:k1' }
  const api = new FakeApi({
    'GET /v1/people': () => ({ items: [ADA] }),
    'GET /v1/audit': ({ query }) =>
      query.has('cursor')
        ? { items: [{ ...older, before: null }], nextCursor: null }
        : { items: [ENTRY], nextCursor: 'more' },
  })
  return { api, user: openPage(<AuditPage />, { api, role: 'owner', at }) }
}

it('an entry names the person and shows the state before and after', async () => {
  const { user } = open()
  const row = await screen.findByRole('row', { name: /Ada Example/ })
  await user.click(within(row).getByText('Show'))
  expect(within(row).getByText(/"reader"/)).toBeTruthy()
  expect(within(row).getByText(/"editor"/)).toBeTruthy()
})

it('older entries load on request, and a key is named by its ID', async () => {
  const { user } = open()
  await user.click(await screen.findByRole('button', { name: 'Show more' }))
  const row = await screen.findByRole('row', { name: /key:k1/ })
  expect(within(row).getByText('None')).toBeTruthy()
})

it('the filter goes to the API', async () => {
  const { api, user } = open('/audit?actor=ada')
  await user.type(await screen.findByLabelText('Action'), 'change-person')
  await user.click(screen.getByRole('button', { name: 'Filter' }))
  await expect.poll(() => api.calls).toContain('GET /v1/audit?actor=ada&action=change-person')
})
