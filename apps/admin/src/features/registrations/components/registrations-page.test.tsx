import { screen, waitFor, within } from '@testing-library/react'
import type { Role } from '@u4ssc/client/people'
import { expect, it } from 'vitest'
import { FakeApi } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { ANOTHER_REGISTRATION, SAMPLE_REGISTRATION } from '../test/sample-registration'
import { RegistrationsPage } from './registrations-page'

const PEOPLE = [SAMPLE_REGISTRATION, ANOTHER_REGISTRATION]

function apiWith(outcomes: unknown[] = []) {
  return new FakeApi({
    'GET /v1/meetings': () => ({ items: [], nextCursor: null }),
    'GET /v1/registrations': ({ query }) => ({
      items: PEOPLE.filter(({ state }) => (query.get('state') ?? state) === state),
      nextCursor: null,
    }),
    'GET /v1/lists/u4ssc-6/registrations': () => '',
    'POST /v1/registrations/decisions': () => ({ outcomes }),
  })
}

function open(api: FakeApi, at = '/registrations', role: Role = 'registrar') {
  return openPage(<RegistrationsPage />, { api, role, at })
}

it('a registration shows the reasons of its eligibility and its accessibility needs', async () => {
  const user = open(apiWith())
  await user.click(await screen.findByRole('button', { name: 'Ana Ejemplo' }))
  const panel = screen.getByRole('complementary', { name: 'Ana Ejemplo' })
  expect(panel.textContent).toContain('Colombia is a member of ITU')
  expect(within(panel).getByText('Captioning')).toBeTruthy()
  await user.keyboard('{Escape}')
  expect(document.activeElement?.textContent).toBe('Ana Ejemplo')
})

it('declining needs a reason, which is sent to the API', async () => {
  const api = apiWith([{ id: SAMPLE_REGISTRATION.id, done: true, state: 'refused' }])
  const user = open(api)
  await user.click(await screen.findByRole('checkbox', { name: 'Select Ana Ejemplo' }))
  await user.click(screen.getByRole('button', { name: 'Decline' }))
  const dialog = screen.getByRole('dialog', { name: 'Decline 1 registration?' })
  await user.click(within(dialog).getByRole('button', { name: 'Decline' }))
  expect(within(dialog).getByLabelText('Reason').getAttribute('aria-invalid')).toBe('true')
  expect(api.bodies).toEqual([])
  await user.type(within(dialog).getByLabelText('Reason'), 'Not named in the letter')
  await user.click(within(dialog).getByRole('button', { name: 'Decline' }))
  await screen.findByText('Decision saved for 1 registration.')
  expect(api.bodies).toEqual([
    {
      registrations: [SAMPLE_REGISTRATION.id],
      decision: 'refuse',
      reason: 'Not named in the letter',
    },
  ])
})

it('a bulk decision applies to those that allow it, and names the others with the reason', async () => {
  const { id } = SAMPLE_REGISTRATION
  const api = apiWith([{ id, done: false, why: 'delegation-full', state: 'in-review' }])
  const user = open(api)
  await user.click(await screen.findByRole('checkbox', { name: 'Select all loaded registrations' }))
  await user.click(screen.getByRole('button', { name: 'Approve' }))
  const dialog = screen.getByRole('dialog', { name: 'Approve 1 registration?' })
  await user.click(within(dialog).getByRole('button', { name: 'Approve' }))
  await screen.findByText('Ana Ejemplo: The delegation has reached its maximum number of people.')
  expect(api.bodies).toEqual([{ registrations: [id], decision: 'approve', reason: null }])
})

it('filters change the address, the list and the download of a list in another language', async () => {
  const api = apiWith()
  const user = open(api, '/registrations?meeting=u4ssc-6')
  await user.selectOptions(await screen.findByLabelText('Status'), 'Confirmed')
  await user.click(screen.getByRole('button', { name: 'Filter' }))
  await waitFor(() => expect(screen.queryByText('Ana Ejemplo')).toBeNull())
  expect(await screen.findByText('Bo Example')).toBeTruthy()
  expect(api.calls).toContain('GET /v1/registrations?meeting=u4ssc-6&state=confirmed')
  await user.click(screen.getByRole('button', { name: 'Download lists' }))
  const dialog = screen.getByRole('dialog', { name: 'Download a list' })
  await user.selectOptions(within(dialog).getByLabelText('List'), 'registrations')
  await user.selectOptions(within(dialog).getByLabelText('File format'), 'PDF')
  await user.selectOptions(within(dialog).getByLabelText('Language of the labels'), 'Arabic')
  await user.click(within(dialog).getByRole('button', { name: 'Download' }))
  await within(dialog).findByText('u4ssc-6-registrations.pdf is downloaded.')
  expect(api.calls).toContain(
    'GET /v1/lists/u4ssc-6/registrations?state=confirmed&format=pdf&language=ar',
  )
})

it('without the right role, the page says so and makes no request', async () => {
  const api = apiWith()
  open(api, '/registrations', 'editor')
  await screen.findByText(/Your role does not include this/)
  expect(api.calls).toEqual([])
})
