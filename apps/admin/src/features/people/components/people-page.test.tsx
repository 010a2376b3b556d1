import { screen, waitFor, within } from '@testing-library/react'
import type { Invitation, Member } from '@u4ssc/client/people'
import { expect, it } from 'vitest'
import { FakeApi, refuse } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { SAMPLE_MEETING } from '../../../test/sample-meeting'
import { PeoplePage } from './people-page'

const ADA: Member = {
  id: 'ada',
  name: 'Ada Example',
  email: 'ada@example.org',
  role: 'owner',
  meetings: null,
  active: true,
  secondFactor: false,
  lastSignInAt: null,
}
const INVITATION: Invitation = {
  id: '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0004',
  email: 'new@example.org',
  role: 'registrar',
  meetings: null,
  expiresAt: '2026-12-01T09:00:00Z',
}

function open(answers: ConstructorParameters<typeof FakeApi>[0] = {}) {
  const invitations: Invitation[] = []
  const api = new FakeApi({
    'GET /v1/people': () => ({ items: [ADA] }),
    'GET /v1/meetings': () => ({ items: [SAMPLE_MEETING], nextCursor: null }),
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
  expect(api.bodies).toEqual([{ email: INVITATION.email, role: 'registrar', meetings: null }])
  const withdraw = { name: `Revoke: ${INVITATION.email}` }
  await user.click(await screen.findByRole('button', withdraw))
  await user.click(await screen.findByRole('button', { name: 'Revoke' }))
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
  expect(api.bodies).toEqual([{ role: 'reader', meetings: null, active: false }])
})

it('the last owner cannot be changed, and the dialog says why', async () => {
  const { user } = open({ 'PUT /v1/people/ada': () => refuse('last-owner', 409) })
  await user.click(await screen.findByRole('button', { name: 'Edit Ada Example' }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect((await screen.findByRole('alert')).textContent).toContain(
    'Make another person an owner first',
  )
})

it('a registrar is limited to chosen meetings', async () => {
  const { api, user } = open({
    'PUT /v1/people/ada': () => ({ ...ADA, role: 'registrar', meetings: ['u4ssc-6'] }),
  })
  await user.click(await screen.findByRole('button', { name: 'Edit Ada Example' }))
  const dialog = screen.getByRole('dialog', { name: 'Edit Ada Example' })
  expect(within(dialog).queryByLabelText('Meetings')).toBeNull()
  await user.selectOptions(within(dialog).getByLabelText('Role'), 'Registrar')
  await user.selectOptions(within(dialog).getByLabelText('Meetings'), 'Chosen meetings')
  const save = within(dialog).getByRole('button', { name: 'Save' })
  expect(save).toHaveProperty('disabled', true)
  await user.selectOptions(within(dialog).getByLabelText('Add a meeting'), 'u4ssc-6')
  await user.click(save)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(api.bodies).toEqual([{ role: 'registrar', meetings: ['u4ssc-6'], active: true }])
})

it('an invitation for some meetings needs one', async () => {
  const { api, user } = open()
  await user.type(await screen.findByLabelText('Email address'), INVITATION.email)
  await user.selectOptions(screen.getByLabelText('Role'), 'Registrar')
  await user.selectOptions(screen.getByLabelText('Meetings'), 'Chosen meetings')
  await user.click(screen.getByRole('button', { name: 'Invite' }))
  await screen.findByText('Choose at least one meeting.')
  expect(api.bodies).toEqual([])
  await user.selectOptions(screen.getByLabelText('Add a meeting'), 'u4ssc-6')
  await user.click(screen.getByRole('button', { name: 'Invite' }))
  await waitFor(() => expect(api.bodies).toHaveLength(1))
  expect(api.bodies[0]).toMatchObject({ role: 'registrar', meetings: ['u4ssc-6'] })
})

it('the list shows the meetings of a role', async () => {
  open({
    'GET /v1/people': () => ({ items: [{ ...ADA, role: 'registrar', meetings: ['u4ssc-6'] }] }),
  })
  const row = await screen.findByRole('row', { name: /Ada Example/ })
  await within(row).findByText(SAMPLE_MEETING.meeting?.title ?? '')
})
