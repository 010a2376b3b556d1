import { screen, waitFor, within } from '@testing-library/react'
import { RETENTION, RETENTION_KINDS } from '@u4ssc/client/platform'
import { expect, it } from 'vitest'
import { FakeApi, refuse } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { RetentionPage } from './retention-page'

const PERIODS = Object.fromEntries(RETENTION_KINDS.map((kind) => [kind, RETENTION[kind].kept.days]))
const NEEDS = 'Accessibility needs, and answers to the organizer’s questions'

function open(save: () => unknown = () => ({ periods: { ...PERIODS, needs: 10 }, version: 1 })) {
  const api = new FakeApi({
    'GET /v1/meetings': () => ({ items: [], nextCursor: null }),
    'GET /v1/retention': () => ({ periods: PERIODS, version: 0 }),
    'POST /v1/retention/preview': () => ({
      items: [{ data: 'needs', meeting: 'u4ssc-6', rows: 3 }],
      total: 3,
    }),
    'PUT /v1/retention': save,
  })
  return { api, user: openPage(<RetentionPage />, { api, role: 'owner' }) }
}

it('a change of a period shows how much it deletes, and is saved after confirmation', async () => {
  const { api, user } = open()
  const field = await screen.findByLabelText(NEEDS)
  const preview = screen.getByRole('button', { name: 'Preview the change' })
  expect(preview).toHaveProperty('disabled', true)
  await user.clear(field)
  await user.type(field, '10')
  await user.click(preview)
  const dialog = await screen.findByRole('dialog', { name: 'Save these periods?' })
  within(dialog).getByText(/3 entries would be deleted/)
  within(dialog).getByRole('row', { name: /Accessibility needs.* u4ssc-6 3/ })
  expect(api.calls.some((call) => call.startsWith('PUT'))).toBe(false)
  await user.click(within(dialog).getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(api.bodies.at(-1)).toEqual({
    ...{ periods: { ...PERIODS, needs: 10 }, version: 0, erases: 3 },
  })
})

it('a period out of range is reported at its field, and cannot be previewed', async () => {
  const { user } = open()
  const field = await screen.findByLabelText(NEEDS)
  await user.clear(field)
  await user.type(field, '0')
  await screen.findByText(/Enter a number of days from 1 to/)
  expect(screen.getByRole('button', { name: 'Preview the change' })).toHaveProperty(
    'disabled',
    true,
  )
})

it('a refusal is shown, and the typed periods stay', async () => {
  const { user } = open(() => refuse('settings-changed', 409))
  const field = await screen.findByLabelText(NEEDS)
  await user.clear(field)
  await user.type(field, '10')
  await user.click(screen.getByRole('button', { name: 'Preview the change' }))
  await user.click(await screen.findByRole('button', { name: 'Save' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Somebody else changed this')
  expect(field).toHaveProperty('value', '10')
})
