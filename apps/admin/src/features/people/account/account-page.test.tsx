import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FakeApi, refuse } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { AccountPage } from './account-page'

const HERE = {
  id: 'here',
  userAgent: 'Browser here',
  address: '192.0.2.1',
  createdAt: '2026-11-20T09:00:00Z',
  expiresAt: '2026-11-27T09:00:00Z',
  current: true,
}
const THERE = { ...HERE, id: 'there', userAgent: 'Browser there', current: false }

function open(answerToPassword: () => Response) {
  let sessions = [HERE, THERE]
  const api = new FakeApi({
    'GET /v1/second-factor': () => ({ enabled: false, recoveryCodesLeft: 0 }),
    'GET /v1/sessions': () => ({ items: sessions }),
    'DELETE /v1/sessions/there': () => {
      sessions = [HERE]
      return new Response(null, { status: 204 })
    },
    'PUT /v1/password': answerToPassword,
  })
  return { api, user: openPage(<AccountPage />, { api, role: 'reader' }) }
}

/** The form for two-step verification asks for the current password too. */
const passwordForm = () => within(screen.getByRole('region', { name: 'Password' }))

const done = () => new Response(null, { status: 204 })

it('another session can be ended, and the current one has no such button', async () => {
  const { user } = open(done)
  await user.click(await screen.findByRole('button', { name: 'Sign out' }))
  await screen.findByText('This session')
  await expect.poll(() => screen.queryByText('Browser there')).toBeNull()
})

it('a new password replaces the current one, and the form is cleared', async () => {
  const { api, user } = open(done)
  const current = passwordForm().getByLabelText<HTMLInputElement>('Current password')
  await user.type(current, 'four words in a row')
  await user.type(screen.getByLabelText('New password'), 'other words in a row')
  await user.click(screen.getByRole('button', { name: 'Change password' }))
  await screen.findByText(/You are signed out on all other devices/)
  expect(api.bodies).toEqual([{ current: 'four words in a row', next: 'other words in a row' }])
  expect(current.value).toBe('')
})

it('a wrong current password is reported at its field', async () => {
  const message = 'This is not your password'
  const wrong = () => refuse('invalid-request', 422, [{ pointer: '/current', message }])
  const { user } = open(wrong)
  await user.type(passwordForm().getByLabelText('Current password'), 'four words in a row')
  await user.type(screen.getByLabelText('New password'), 'other words in a row')
  await user.click(screen.getByRole('button', { name: 'Change password' }))
  await screen.findByText(message)
  expect(passwordForm().getByLabelText('Current password').getAttribute('aria-invalid')).toBe(
    'true',
  )
})
