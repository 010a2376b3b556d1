import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FakeApi } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { KeysPage } from './keys-page'

const KEY = {
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Archive',
  scopes: ['drafts:read'],
  createdAt: '2026-11-24T09:00:00Z',
  expiresAt: null,
}

function apiWith(keys: unknown[]) {
  return new FakeApi({
    'GET /v1/keys': () => ({ items: keys }),
    'POST /v1/keys': () => ({ ...KEY, secret: 'shown-once' }),
    [`DELETE /v1/keys/${KEY.id}`]: () => new Response(null, { status: 204 }),
  })
}

it('a key needs a name and a permission, and its secret is shown once', async () => {
  const api = apiWith([])
  const user = openPage(<KeysPage />, { api, role: 'owner' })
  await user.click(await screen.findByRole('button', { name: 'Create a key' }))
  expect(api.bodies).toEqual([])
  await user.type(screen.getByLabelText('Name'), 'Archive')
  await user.click(screen.getByRole('checkbox', { name: 'Read drafts' }))
  await user.click(screen.getByRole('button', { name: 'Create a key' }))
  expect(await screen.findByText('shown-once')).toBeTruthy()
  expect(api.bodies).toEqual([{ name: 'Archive', scopes: ['drafts:read'], expiresAt: null }])
})

it('a key is revoked after confirmation', async () => {
  const api = apiWith([KEY])
  const user = openPage(<KeysPage />, { api, role: 'owner' })
  await user.click(await screen.findByRole('button', { name: 'Revoke Archive' }))
  const dialog = screen.getByRole('dialog', { name: 'Revoke the key “Archive”?' })
  expect(api.calls).not.toContain(`DELETE /v1/keys/${KEY.id}`)
  await user.click(within(dialog).getByRole('button', { name: 'Revoke' }))
  expect(api.calls).toContain(`DELETE /v1/keys/${KEY.id}`)
})

it('without the right role, no request is made', async () => {
  const api = apiWith([])
  openPage(<KeysPage />, { api, role: 'editor' })
  await screen.findByText(/Your role does not include this/)
  expect(api.calls).toEqual([])
})
