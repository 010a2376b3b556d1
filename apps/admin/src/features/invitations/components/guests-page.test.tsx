import { screen, within } from '@testing-library/react'
import type { InvitationImportOutcome, MeetingInvitation } from '@u4ssc/client/invitations'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { FakeApi, refuse } from '../../../test/fake-api'
import { listFile } from '../../../test/list-file'
import { openPage } from '../../../test/open-page'
import { GuestsPage } from './guests-page'

const GUEST: MeetingInvitation = {
  id: '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0005',
  meeting: 'u4ssc-6',
  email: 'ana@example.org',
  name: 'Ana Ejemplo',
  organization: null,
  country: 'CO',
  capacity: null,
  language: 'es',
  createdAt: '2026-11-20T09:00:00Z',
  revokedAt: null,
  registration: null,
}
const PATH = '/v1/meeting-invitations'

/** A file that can be read; the files of jsdom cannot. */
function open(answers: ConstructorParameters<typeof FakeApi>[0] = {}) {
  const api = new FakeApi({
    [`GET ${PATH}`]: () => ({ items: [GUEST], nextCursor: null }),
    ...answers,
  })
  const page = (
    <Routes>
      <Route path="/meetings/:slug/invitations" element={<GuestsPage />} />
    </Routes>
  )
  const user = openPage(page, { api, role: 'registrar', at: '/meetings/u4ssc-6/invitations' })
  return { api, user }
}

it('the reminder button reminds all people who have not answered and shows their number', async () => {
  const { api, user } = open({
    [`POST ${PATH}/reminders`]: () => ({ reminded: 1, emailedToday: 2 }),
  })
  await user.click(
    await screen.findByRole('button', { name: 'Remind people who have not answered' }),
  )
  await screen.findByText(/1 person is reminded\. 2 people received an email/)
  expect(api.bodies).toEqual([{ meeting: 'u4ssc-6' }])
})

it('one person is invited, and a refusal of the API is shown at the field', async () => {
  const message = 'This address needs no invitation: it is registered'
  const { api, user } = open({
    [`POST ${PATH}`]: () => refuse('already-registered', 409, [{ pointer: '/email', message }]),
  })
  const field = await screen.findByLabelText('Email address')
  await user.type(field, 'nobody')
  await user.click(screen.getByRole('button', { name: 'Invite' }))
  await screen.findByText(/Enter a valid email address/)
  await user.clear(field)
  await user.type(field, 'ben@example.org')
  await user.click(screen.getByRole('button', { name: 'Invite' }))
  await screen.findByText(message)
  expect(api.bodies).toEqual([
    { meeting: 'u4ssc-6', email: 'ben@example.org', name: null, language: 'en' },
  ])
})

it('an invitation is revoked after confirmation', async () => {
  const { api, user } = open({
    [`DELETE ${PATH}/${GUEST.id}`]: () => new Response(null, { status: 204 }),
  })
  const revoke = { name: 'Revoke: ana@example.org' }
  await user.click(await screen.findByRole('button', revoke))
  const dialog = screen.getByRole('dialog', { name: 'Revoke this invitation?' })
  expect(api.calls.some((call) => call.startsWith('DELETE'))).toBe(false)
  await user.click(within(dialog).getByRole('button', { name: 'Revoke' }))
  await screen.findByRole('button', revoke)
  expect(api.calls).toContain(`DELETE ${PATH}/${GUEST.id}`)
})

it('a list is checked first and imported after confirmation', async () => {
  const row = { row: 2, email: 'cho@example.org', name: 'Cho', cell: null }
  const answers: InvitationImportOutcome[] = [
    {
      dryRun: true,
      counts: { 'to-invite': 1, 'unknown-country': 1 },
      rows: [
        { ...row, result: 'to-invite' },
        {
          row: 3,
          email: 'dan@example.org',
          name: null,
          result: 'unknown-country',
          cell: 'Atlantis',
        },
      ],
    },
    { dryRun: false, counts: { invited: 1 }, rows: [{ ...row, result: 'invited' }] },
  ]
  const { api, user } = open({ [`POST ${PATH}/imports`]: () => answers.shift() })
  await user.upload(
    await screen.findByLabelText('Choose a file'),
    listFile('email\ncho@example.org'),
  )
  const table = await screen.findByRole('table', { name: 'Preview of the import' })
  expect(within(table).getByText('Atlantis').closest('td')?.textContent).toBe(
    'Unknown country or area: Atlantis',
  )
  await user.click(screen.getByRole('button', { name: 'Invite 1 person' }))
  await screen.findByRole('table', { name: 'Imported list' })
  const sent = { name: 'list.csv', content: btoa('email\ncho@example.org') }
  expect(api.bodies).toEqual([
    { meeting: 'u4ssc-6', file: sent, language: 'en', dryRun: true },
    { meeting: 'u4ssc-6', file: sent, language: 'en', dryRun: false },
  ])
  expect(screen.queryByRole('button', { name: /^Invite \d/ })).toBeNull()
})

it('an unreadable list is reported with the message of the API', async () => {
  const { user } = open({ [`POST ${PATH}/imports`]: () => refuse('invalid-request', 422) })
  await user.upload(await screen.findByLabelText('Choose a file'), listFile('x'))
  expect((await screen.findByRole('alert')).textContent).toContain('invalid-request')
})
