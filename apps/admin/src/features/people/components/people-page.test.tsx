import { screen, waitFor, within } from '@testing-library/react'
import type { Invitation, Member } from '@u4ssc/client/people'
import { expect, it } from 'vitest'
import { FakeApi, refuse } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { PeoplePage } from './people-page'

const ADA: Member = {
  id: 'ada',
  name: 'Ada Example',
  email: 'ada@example.org',
  role: 'owner',
  active: true,
  secondFactor: false,
  lastSignInAt: null,
}
const INVITATION: Invitation = {
  id: '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0004',
  email: 'new@example.org',
  role: 'registrar',
  expiresAt: '2026-12-01T09:00:00Z',
}

function open(answers: ConstructorParameters<typeof FakeApi>[0] = {}) {
  const invitations: Invitation[] = []
  const api = new FakeApi({
    'GET /v1/people': () => ({ items: [ADA] }),
    'GET /v1/invitations': () => ({ items: invitations }),
    'POST /v1/invitations': () => {
      invitations.push(INVITATION)
      return { ...INVITATION, token: 'one-time' }
    },
    [`DELETE /v1/invitations/${INVITATION.id}`]: () => {
      invitations.pop()
      return new Response(null, { status: 204 })
    },
    ...answers,
  })
  return { api, user: openPage(<PeoplePage />, { api, role: 'owner' }) }
}

it('an invitation link is shown once, and the invitation can be withdrawn', async () => {
  const { api, user } = open()
  await user.type(await screen.findByLabelText('Email address'), INVITATION.email)
  await user.selectOptions(screen.getByLabelText('Role'), 'Registrar')
  await user.click(screen.getByRole('button', { name: 'Invite' }))
  await screen.findByText(/#\/invitation\?token=one-time$/)
  expect(api.bodies).toEqual([{ email: INVITATION.email, role: 'registrar' }])
  const withdraw = { name: `Withdraw the invitation of ${INVITATION.email}` }
  await user.click(await screen.findByRole('button', withdraw))
  await screen.findByText('No open invitations.')
})

it('an invalid address is reported before the request', async () => {
  const { api, user } = open()
  await user.type(await screen.findByLabelText('Email address'), 'nobody')
  await user.click(screen.getByRole('button', { name: 'Invite' }))
  await screen.findByText(/Enter a valid email address/)
  expect(api.bodies).toEqual([])
})

it('a person gets another role, or is deactivated', async () => {
  const { api, user } = open({
    'PUT /v1/people/ada': () => ({ ...ADA, role: 'reader', active: false }),
  })
  await user.click(await screen.findByRole('button', { name: 'Edit Ada Example' }))
  const dialog = screen.getByRole('dialog', { name: 'Edit Ada Example' })
  await user.selectOptions(within(dialog).getByLabelText('Role'), 'Reader')
  await user.click(within(dialog).getByRole('checkbox', { name: 'Can sign in' }))
  expect(dialog.textContent).toContain('signed out on all devices')
  await user.click(within(dialog).getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(api.bodies).toEqual([{ role: 'reader', active: false }])
})

it('the last owner cannot be changed, and the dialog says why', async () => {
  const { user } = open({ 'PUT /v1/people/ada': () => refuse('last-owner', 409) })
  await user.click(await screen.findByRole('button', { name: 'Edit Ada Example' }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect((await screen.findByRole('alert')).textContent).toContain('last-owner')
})
