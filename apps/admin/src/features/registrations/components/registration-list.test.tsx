import { screen, waitFor, within } from '@testing-library/react'
import type { RegistrationRecord } from '@u4ssc/client/registrations'
import { expect, it } from 'vitest'
import { refuse } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { apiWith, FORM, PEOPLE } from '../../../test/fake-registrations'
import { SAMPLE_REGISTRATION } from '../../../test/sample-registration'
import { RegistrationsPage } from './registrations-page'

function openInReview(all: RegistrationRecord[] = PEOPLE) {
  let people = all
  const { id } = SAMPLE_REGISTRATION
  const api = apiWith([], {
    'GET /v1/registrations': ({ query }) => ({
      items: people.filter(({ state }) => (query.get('state') ?? state) === state),
      nextCursor: null,
    }),
    'POST /v1/registrations/decisions': () => {
      people = people.map((one) => (one.id === id ? { ...one, state: 'confirmed' } : one))
      return { outcomes: [{ id, done: true, state: 'confirmed' }] }
    },
  })
  const at = '/registrations?meeting=u4ssc-6&state=in-review'
  return openPage(<RegistrationsPage />, { api, role: 'registrar', at })
}

async function approveOpened(user: ReturnType<typeof openInReview>) {
  await user.click(await screen.findByRole('button', { name: 'Ana Ejemplo' }))
  await user.click(await screen.findByRole('checkbox', { name: 'Select Ana Ejemplo' }))
  const bulk = screen.getByRole('group', { name: 'Actions for selected registrations' })
  await user.click(within(bulk).getByRole('button', { name: 'Approve' }))
  const dialog = screen.getByRole('dialog', { name: 'Approve 1 registration?' })
  await user.click(within(dialog).getByRole('button', { name: 'Approve' }))
  await screen.findByText(/Decision saved for 1 registration/)
}

it('the list has all columns again once a decision takes the open person out of the view', async () => {
  const user = openInReview(PEOPLE.map((one) => ({ ...one, state: 'in-review' })))
  await approveOpened(user)
  await waitFor(() => expect(screen.queryByText('Ana Ejemplo')).toBeNull())
  expect(screen.getByText('Bo Example')).toBeTruthy()
  expect(screen.getByRole('columnheader', { name: 'Organization' })).toBeTruthy()
})

it('the result of a decision stays in the view in which it was made', async () => {
  const user = openInReview()
  await approveOpened(user)
  await user.click(screen.getByRole('button', { name: /^Confirmed/ }))
  await screen.findByText('Bo Example')
  expect(screen.queryByText(/Decision saved/)).toBeNull()
})

it('an address that is registered already is reported at its field, which gets the focus', async () => {
  const message = 'This address is registered already. Find it in the list.'
  const api = apiWith([], {
    'POST /v1/registration-records': () =>
      refuse('already-registered', 409, [{ pointer: '/email', message }]),
  })
  const at = '/registrations?meeting=u4ssc-6'
  const user = openPage(<RegistrationsPage />, { api, role: 'registrar', at })
  await user.click(await screen.findByRole('button', { name: 'Add a participant' }))
  const dialog = await screen.findByRole('dialog', { name: 'Add a participant' })
  await user.type(await within(dialog).findByLabelText('Name'), 'Ana')
  const email = within(dialog).getByLabelText('Email address')
  await user.type(email, 'ana@example.org')
  await user.selectOptions(within(dialog).getByLabelText('Country or area'), 'CO')
  await user.selectOptions(within(dialog).getByLabelText('Attending as'), 'individual')
  await user.click(within(dialog).getByRole('button', { name: 'Add a participant' }))
  await within(dialog).findByText(message)
  await waitFor(() => expect(document.activeElement).toBe(email))
})

it.each([
  ['upcoming', { kind: 'none' }, false],
  ['over', { kind: 'over' }, true],
])('adding a participant to a meeting that is %s says what follows', async (_, status, isOver) => {
  const api = apiWith([], { 'GET /v1/registration-forms/u4ssc-6': () => ({ ...FORM, status }) })
  const at = '/registrations?meeting=u4ssc-6'
  const user = openPage(<RegistrationsPage />, { api, role: 'registrar', at })
  await user.click(await screen.findByRole('button', { name: 'Add a participant' }))
  const dialog = await screen.findByRole('dialog', { name: 'Add a participant' })
  await within(dialog).findByLabelText('Name')
  await waitFor(() =>
    expect(within(dialog).queryByText(/^The meeting is over/) !== null).toBe(isOver),
  )
})
