import { createHash } from 'node:crypto'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FakeApi } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { AuditFilterSchema, AuditPage, toQuery } from './audit-page'

const ADA = {
  id: 'ada',
  name: 'Ada Example',
  email: 'a@example.org',
  role: 'owner',
  meetings: null,
  active: true,
  secondFactor: false,
}
const ENTRY = {
  id: '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0005',
  at: '2026-11-20T09:00:00Z',
  actor: 'ada',
  actorName: 'Ada Example',
  action: 'change-person',
  subject: 'people/bo',
  subjectName: 'Bo Sample',
  before: { role: 'reader' },
  after: { role: 'editor' },
}
const OLDER = {
  ...ENTRY,
  id: '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0006',
  actor: null,
  actorName: null,
  action: 'create-draft',
  subject: 'drafts/1',
  subjectName: null,
  before: null,
  after: { reference: 'TSB Circular 352' },
}

const EXPORTED = { id: '1' }

function open(at = '/audit') {
  const api = new FakeApi({
    'GET /v1/people': () => ({ items: [ADA] }),
    'GET /v1/keys': () => ({ items: [] }),
    'GET /v1/meetings': () => ({ items: [], nextCursor: null }),
    'GET /v1/audit/years': () => ({
      items: [
        { year: 2025, entries: 2, hasEnded: true },
        { year: 2026, entries: 1, hasEnded: false },
      ],
    }),
    'GET /v1/audit/years/2025': () => EXPORTED,
    'POST /v1/audit/deletions': () => ({ entries: 2 }),
    'GET /v1/audit': ({ query }) =>
      query.has('cursor')
        ? { items: [OLDER], nextCursor: null }
        : { items: query.has('until') ? [] : [ENTRY], nextCursor: 'more' },
  })
  return { api, user: openPage(<AuditPage />, { api, role: 'owner', at }) }
}

it('an entry is a sentence, with the codes and states in its details', async () => {
  const { user } = open()
  const row = await screen.findByRole('row', {
    name: /Ada Example changed the access of a user: Bo Sample/,
  })
  await user.click(within(row).getByText('Details'))
  expect(within(row).getByText('change-person')).toBeTruthy()
  expect(within(row).getByText(/"reader"/)).toBeTruthy()
  expect(within(row).getByText(/"editor"/)).toBeTruthy()
})

it('older entries load on request, and the recorded state names what has no name', async () => {
  const { user } = open()
  await user.click(await screen.findByRole('button', { name: 'Show more' }))
  const row = await screen.findByRole('row', {
    name: /The platform created a draft: TSB Circular 352/,
  })
  expect(within(row).getByText('None')).toBeTruthy()
})

it('the filter goes to the API', async () => {
  const { api, user } = open('/audit?actor=ada')
  await user.selectOptions(await screen.findByLabelText('Action'), 'changed the access of a user')
  await user.click(screen.getByRole('button', { name: 'Filter' }))
  await expect.poll(() => api.calls).toContain('GET /v1/audit?actor=ada&action=change-person')
})

it('a filter without results is not an empty log', async () => {
  open('/audit?until=2020-01-01')
  await screen.findByText(/Nothing in this list matches these filters/)
})

it('a year that has ended can be deleted after its download, with the checksum of the file', async () => {
  const { user, api } = open()
  await user.click(await screen.findByText('Entries by year'))
  const years = await screen.findByRole('row', { name: /^2025/ })
  expect(within(years).queryByRole('button', { name: 'Delete entries of 2025' })).toBeNull()
  await user.click(within(years).getByRole('button', { name: 'Download 2025' }))
  await user.click(await within(years).findByRole('button', { name: 'Delete entries of 2025' }))
  await user.click(screen.getByRole('button', { name: 'Delete' }))
  const sha256 = createHash('sha256').update(JSON.stringify(EXPORTED)).digest('hex')
  await waitFor(() => expect(api.bodies).toEqual([{ year: 2025, sha256 }]))
})

it('the last day counts as a whole day in the local time zone', () => {
  const filter = AuditFilterSchema.parse({ from: '2026-10-25', until: '2026-10-31' })
  expect(toQuery(filter, 'Europe/Zurich')).toMatchObject({
    from: '2026-10-24T22:00:00Z',
    until: '2026-10-31T23:00:00Z',
  })
})

it('invalid and empty filter values are ignored', () => {
  const filter = AuditFilterSchema.parse({ from: 'yesterday', action: ' ', actor: 'person-1' })
  expect(toQuery(filter, 'UTC')).toEqual({ actor: 'person-1' })
})
