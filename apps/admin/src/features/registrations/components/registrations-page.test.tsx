import { screen, waitFor, within } from '@testing-library/react'
import type { Role } from '@u4ssc/client/people'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import type { FakeApi } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { apiWith, FORM, PEOPLE, SENT_NOTICE } from '../../../test/fake-registrations'
import { SAMPLE_REGISTRATION } from '../../../test/sample-registration'
import { RegistrationsPage } from './registrations-page'

/** The columns that are shown at first. */
const SHOWN = encodeURIComponent('organization,country,mode,state,eligibility,accessNeeds,received')

const DAYS = [{ value: 'mon', label: { en: 'Monday' } }]

function open(api: FakeApi, at = '/registrations', role: Role = 'registrar') {
  return openPage(<RegistrationsPage />, { api, role, at })
}

it('a registration shows the reasons of its eligibility and its accessibility needs', async () => {
  const user = open(apiWith())
  await user.click(await screen.findByRole('button', { name: 'Ana Ejemplo' }))
  const panel = screen.getByRole('complementary', { name: 'Ana Ejemplo' })
  expect(panel.textContent).toContain('Colombia is a member of ITU')
  expect(within(panel).getByText('Captions')).toBeTruthy()
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
      stockReason: null,
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
  expect(api.bodies).toEqual([
    { registrations: [id], decision: 'approve', isPreview: true },
    { registrations: [id], decision: 'approve', reason: null, stockReason: null },
  ])
})

it('an approval says before and after how many people get a place and who waits', async () => {
  const { id } = SAMPLE_REGISTRATION
  const api = apiWith([{ id, done: true, state: 'waiting' }])
  const user = open(api)
  await user.click(await screen.findByRole('checkbox', { name: 'Select Ana Ejemplo' }))
  await user.click(screen.getByRole('button', { name: 'Approve' }))
  const dialog = screen.getByRole('dialog', { name: 'Approve 1 registration?' })
  await within(dialog).findByText(/^There are not enough places: 1 goes to the waiting list/)
  expect(within(dialog).getAllByText('Ana Ejemplo')).toHaveLength(2)
  await user.click(within(dialog).getByRole('button', { name: 'Approve' }))
  await screen.findByText(/Decision saved for 1 registration\. 1 on the waiting list\./)
})

async function writeToSelected(api: FakeApi) {
  const user = open(api, '/registrations?meeting=u4ssc-6')
  await user.click(await screen.findByRole('checkbox', { name: 'Select all loaded registrations' }))
  await user.click(screen.getByRole('button', { name: 'Write to 2' }))
  await user.type(await screen.findByLabelText('Subject'), 'Visa')
  return user
}

it('an email to the selected people is created only when it is sent', async () => {
  const api = apiWith()
  const user = await writeToSelected(api)
  await user.click(screen.getByRole('button', { name: 'Send to 2 people' }))
  expect(api.calls).not.toContain('POST /v1/notices')
  await user.type(screen.getByLabelText(/^Message/), 'Your letter is ready.')
  await user.click(screen.getByRole('button', { name: 'Send to 2 people' }))
  await screen.findByText('The email to 2 people is about to be sent.')
  expect(api.bodies).toMatchObject([
    {
      meeting: 'u4ssc-6',
      audience: {
        registrants: { states: ['in-review', 'confirmed'], people: PEOPLE.map(({ id }) => id) },
        followers: false,
      },
      words: { en: { subject: 'Visa', text: 'Your letter is ready.' } },
      sendNow: true,
    },
  ])
})

it('stopping an email in its delay discards it and opens it again with its words', async () => {
  const api = apiWith()
  const user = await writeToSelected(api)
  await user.type(screen.getByLabelText(/^Message/), 'Your letter is ready.')
  await user.click(screen.getByRole('button', { name: 'Send to 2 people' }))
  await user.click(await screen.findByRole('button', { name: 'Stop sending' }))
  const dialog = await screen.findByRole('dialog', { name: 'Email to 2 people' })
  expect(within(dialog).getByLabelText<HTMLInputElement>('Subject').value).toBe('Visa')
  expect(api.calls).toContain(`POST /v1/notices/${SENT_NOTICE.id}/discard`)
})

it('an email to more people than the setting allows becomes a notice for the approval of a colleague', async () => {
  const toChosen = { maxPeople: 1, delaySeconds: 60 }
  const api = apiWith([], {
    'GET /v1/email-health': () => ({ canSend: true, waiting: 0, failed: 0, toChosen }),
  })
  const user = await writeToSelected(api)
  await screen.findByText(/needs the approval of a colleague/)
  await user.type(screen.getByLabelText(/^Message/), 'Your letter is ready.')
  await user.click(screen.getByRole('button', { name: 'Continue as a notice' }))
  await waitFor(() => expect(api.bodies).toMatchObject([{ sendNow: false }]))
})

it('the waiting list of a meeting says that nobody is on it', async () => {
  openPage(
    <Routes>
      <Route path="/meetings/:slug/participants" element={<RegistrationsPage />} />
    </Routes>,
    { api: apiWith(), role: 'registrar', at: '/meetings/u4ssc-6/participants?state=waiting' },
  )
  await screen.findByRole('heading', { name: 'Waiting list' })
  await screen.findByText(/Nobody is on the waiting list/)
})

it('filters change the address, the list and the download of a list in another language', async () => {
  const api = apiWith()
  const user = open(api, '/registrations?meeting=u4ssc-6')
  await user.click(await screen.findByRole('button', { name: /^Confirmed/ }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Format' }), 'Online')
  await user.click(screen.getByRole('button', { name: 'Filter' }))
  await waitFor(() => expect(screen.queryByText('Ana Ejemplo')).toBeNull())
  expect(await screen.findByText('Bo Example')).toBeTruthy()
  expect(api.calls).toContain('GET /v1/registrations?meeting=u4ssc-6&state=confirmed&mode=online')
  await user.click(screen.getByRole('button', { name: 'Download lists' }))
  const dialog = screen.getByRole('dialog', { name: 'Download a list' })
  await user.selectOptions(within(dialog).getByLabelText('List'), 'registrations')
  await user.selectOptions(within(dialog).getByLabelText('File format'), 'PDF')
  await user.selectOptions(within(dialog).getByLabelText('Language of the labels'), 'Arabic')
  await user.click(within(dialog).getByRole('button', { name: 'Download' }))
  await within(dialog).findByText('u4ssc-6-registrations.pdf has been downloaded.')
  expect(api.calls).toContain(
    `GET /v1/lists/u4ssc-6/registrations?state=confirmed&mode=online&columns=${SHOWN}&format=pdf&language=ar`,
  )
})

it('without the right role, the page says so and makes no request', async () => {
  const api = apiWith()
  open(api, '/registrations', 'editor')
  await screen.findByText(/Your role does not include this/)
  expect(api.calls).toEqual([])
})

it('a stock reason needs no further text', async () => {
  const api = apiWith([{ id: SAMPLE_REGISTRATION.id, done: true, state: 'refused' }])
  const user = open(api)
  await user.click(await screen.findByRole('checkbox', { name: 'Select Ana Ejemplo' }))
  await user.click(screen.getByRole('button', { name: 'Decline' }))
  const dialog = screen.getByRole('dialog', { name: 'Decline 1 registration?' })
  await user.selectOptions(within(dialog).getByRole('combobox'), 'No places left')
  await user.click(within(dialog).getByRole('button', { name: 'Decline' }))
  await screen.findByText('Decision saved for 1 registration.')
  expect(api.bodies).toMatchObject([{ reason: null, stockReason: 'no-places' }])
})

it('states are tabs with counts, rare ones only if there are any', async () => {
  const user = open(apiWith(), '/registrations?meeting=u4ssc-6')
  const tabs = await screen.findByRole('navigation', { name: 'Registrations by status' })
  await within(tabs).findByText('14')
  expect(
    within(tabs)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'In review 14',
    'Confirmed 0',
    'Awaiting confirmation 0',
    'Waiting list 0',
    'Declined 0',
    'Cancelled 0',
    'Place reserved 1',
    'All',
  ])
  await user.click(within(tabs).getByRole('button', { name: /^Confirmed/ }))
  await waitFor(() => expect(screen.queryByText('Ana Ejemplo')).toBeNull())
})

it('columns and filters are kept in the browser under a name', async () => {
  const user = open(apiWith(), '/registrations?state=confirmed')
  await screen.findByText('Bo Example')
  await user.click(screen.getByText('Columns'))
  await user.click(screen.getByRole('checkbox', { name: 'Email address' }))
  expect(await screen.findByRole('cell', { name: 'bo@example.org' })).toBeTruthy()
  await user.click(screen.getByText('Saved views'))
  await user.type(screen.getByLabelText('Name of the view'), 'Confirmed ones')
  await user.click(screen.getByRole('button', { name: 'Save this view' }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'All')
  await user.click(screen.getByRole('button', { name: 'Filter' }))
  await screen.findByText('Ana Ejemplo')
  await user.click(screen.getByRole('button', { name: 'Confirmed ones' }))
  await waitFor(() => expect(screen.queryByText('Ana Ejemplo')).toBeNull())
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Status' }).value).toBe(
    'confirmed',
  )
})

it('the panel has the history, possible duplicates and notes', async () => {
  const api = apiWith()
  const user = open(api)
  await user.click(await screen.findByRole('button', { name: 'Ana Ejemplo' }))
  const panel = screen.getByRole('complementary', { name: 'Ana Ejemplo' })
  const history = await within(panel).findByRole('region', { name: 'History' })
  const lines = within(history)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.replaceAll(/[\u2066-\u2069]/g, ''))
  expect(lines).toEqual([
    expect.stringMatching(/^The registrant sent a registration. Status: Awaiting confirmation. /),
    expect.stringMatching(/^The platform reserved a place. Status: Place reserved. /),
    expect.stringMatching(/^Kim added a note to a registration. /),
    expect.stringMatching(/^Email “Place reserved”: Sent /),
    expect.stringMatching(/^Checked in for 7 Dec /),
  ])
  expect(within(panel).getByRole('button', { name: 'bo@example.org' })).toBeTruthy()
  await user.type(within(panel).getByLabelText('New note'), 'Asked the mission.')
  await user.click(within(panel).getByRole('button', { name: 'Add note' }))
  await waitFor(() => expect(api.bodies).toEqual([{ text: 'Asked the mission.' }]))
})

it('the secretariat can add a person once country and capacity are chosen', async () => {
  const api = apiWith()
  const user = open(api, '/registrations?meeting=u4ssc-6')
  await user.click(await screen.findByRole('button', { name: 'Add a participant' }))
  const dialog = await screen.findByRole('dialog', { name: 'Add a participant' })
  await user.type(await within(dialog).findByLabelText('Name'), 'Walk In')
  await user.type(within(dialog).getByLabelText('Email address'), 'walk@example.org')
  await user.click(within(dialog).getByRole('button', { name: 'Add a participant' }))
  expect(api.bodies).toEqual([])
  await user.selectOptions(within(dialog).getByLabelText('Country or area'), 'CO')
  await user.selectOptions(within(dialog).getByLabelText('Attending as'), 'individual')
  await user.click(within(dialog).getByRole('button', { name: 'Add a participant' }))
  await screen.findByText('Walk In is registered. Status: Confirmed.')
  expect(api.bodies).toMatchObject([
    { meeting: 'u4ssc-6', name: 'Walk In', country: 'CO', organization: null, accessNeeds: [] },
  ])
})

it('a refused participant form focuses the first question without an answer', async () => {
  const question = { required: true, condition: null }
  const questions = [
    { ...question, id: 'news', kind: 'consent', label: { en: 'Newsletter' }, required: false },
    { ...question, id: 'days', kind: 'choices', label: { en: 'Days' }, choices: DAYS },
    { ...question, id: 'terms', kind: 'consent', label: { en: 'Terms' } },
  ]
  const api = apiWith([], {
    'GET /v1/registration-forms/u4ssc-6': () => ({ ...FORM, questions }),
  })
  const user = open(api, '/registrations?meeting=u4ssc-6')
  await user.click(await screen.findByRole('button', { name: 'Add a participant' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Add a participant' }))
  const submit = () => user.click(dialog.getByRole('button', { name: 'Add a participant' }))
  const focused = (field: HTMLElement) => waitFor(() => expect(document.activeElement).toBe(field))
  await dialog.findByLabelText('Name')
  await submit()
  await focused(dialog.getByLabelText('Name'))
  await user.keyboard('Walk In')
  await user.type(dialog.getByLabelText('Email address'), 'walk@example.org')
  await user.selectOptions(dialog.getByLabelText('Country or area'), 'CO')
  await user.selectOptions(dialog.getByLabelText('Attending as'), 'individual')
  await submit()
  const days = dialog.getByRole('group', { name: 'Days', description: 'Fill in this field.' })
  await focused(within(days).getByLabelText('Monday'))
  await user.keyboard(' ')
  await submit()
  await focused(dialog.getByRole('checkbox', { name: 'Terms', description: 'Fill in this field.' }))
  expect(api.bodies).toEqual([])
})

it('a button with the number of active filters opens them, and filtering closes them again', async () => {
  const user = open(apiWith(), '/registrations?mode=online&country=CO&sort=name')
  const button = await screen.findByRole('button', { name: 'Filters (2)' })
  expect(button.getAttribute('aria-expanded')).toBe('false')
  await user.click(button)
  expect(button.getAttribute('aria-expanded')).toBe('true')
  const fields = document.getElementById(button.getAttribute('aria-controls') ?? '')
  expect(fields?.getAttribute('data-folded')).toBe('false')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Format' }), '')
  await user.click(screen.getByRole('button', { name: 'Filter' }))
  expect(await screen.findByRole('button', { name: 'Filters (1)' })).toBe(document.activeElement)
  expect(fields?.getAttribute('data-folded')).toBe('true')
})
