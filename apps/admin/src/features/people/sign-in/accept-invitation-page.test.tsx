import { screen, waitFor } from '@testing-library/react'
import { useLocation } from 'react-router'
import { expect, it } from 'vitest'
import { FakeApi, refuse } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { AcceptInvitationPage } from './accept-invitation-page'

const PERSON = {
  id: 'new',
  name: 'New Example',
  email: 'new@example.org',
  role: 'registrar',
  meetings: null,
}

function Address() {
  return <output>{useLocation().pathname}</output>
}

function open(at: string, answer: () => unknown) {
  const api = new FakeApi({
    'POST /v1/invitations/acceptance': answer,
    'POST /v1/session': () => PERSON,
  })
  const page = (
    <>
      <AcceptInvitationPage />
      <Address />
    </>
  )
  return { api, user: openPage(page, { api, role: 'registrar', at }) }
}

it('the link creates the account and signs the person in', async () => {
  const { api, user } = open('/invitation?token=one-time', () => PERSON)
  await user.type(screen.getByLabelText('Name'), PERSON.name)
  await user.type(screen.getByLabelText('Password'), 'four words in a row')
  await user.click(screen.getByRole('button', { name: 'Create account' }))
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('/'))
  const password = 'four words in a row'
  expect(api.bodies).toEqual([
    { token: 'one-time', name: PERSON.name, password },
    { email: PERSON.email, password },
  ])
})

it('a used link says so, and where to get another', async () => {
  const { user } = open('/invitation?token=used', () => refuse('link-not-valid', 410))
  await user.type(screen.getByLabelText('Name'), PERSON.name)
  await user.type(screen.getByLabelText('Password'), 'four words in a row')
  await user.click(screen.getByRole('button', { name: 'Create account' }))
  await screen.findByText(/This link has expired/)
})

it('without a token, no request is made', () => {
  open('/invitation', () => PERSON)
  expect(screen.queryByLabelText('Password')).toBeNull()
  expect(screen.getByText(/This link has expired/)).toBeTruthy()
})
