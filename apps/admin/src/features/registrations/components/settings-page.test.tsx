import { screen, waitFor } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { expect, it, vi } from 'vitest'
import { FakeApi, refuse } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { SAMPLE_MEETING } from '../../../test/sample-meeting'
import { SAMPLE_SETTINGS } from '../../../test/sample-settings'
import { FormPage, OpeningPage } from './settings-page'
const PATH = '/v1/registration-settings/u4ssc-6'

function open(
  answers: ConstructorParameters<typeof FakeApi>[0],
  part: 'form' | 'opening' = 'opening',
) {
  const api = new FakeApi({ 'GET /v1/meetings/u4ssc-6': () => SAMPLE_MEETING, ...answers })
  const page = (
    <Routes>
      <Route path="/meetings/:slug/form" element={<FormPage />} />
      <Route path="/meetings/:slug/opening" element={<OpeningPage />} />
    </Routes>
  )
  const user = openPage(page, { api, role: 'registrar', at: `/meetings/u4ssc-6/${part}` })
  return { api, user }
}

it('saving sets up registration for a meeting without settings, and leaves it closed', async () => {
  let kept: unknown
  const { api, user } = open({
    [`GET ${PATH}`]: () => kept ?? refuse('registration-closed', 409),
    [`PUT ${PATH}`]: ({ body }) => (kept = body),
  })
  await screen.findByText(/Registration is not set up yet/)
  await user.click(screen.getByRole('checkbox', { name: 'In person' }))
  await user.type(screen.getByLabelText('Places in person'), '40')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText('Saved')
  await waitFor(() => expect(screen.queryByText(/Registration is not set up yet/)).toBeNull())
  expect(screen.getByText('Saved')).toBeTruthy()
  expect(api.bodies).toEqual([
    {
      ...SAMPLE_SETTINGS,
      openTo: 'nobody',
      modes: ['on-site', 'online'],
      places: { 'on-site': 40, online: null },
    },
  ])
})

it('places are asked for only of the modes that people can choose', async () => {
  const { user } = open({ [`GET ${PATH}`]: () => SAMPLE_SETTINGS })
  await screen.findByLabelText('Places online')
  expect(screen.queryByLabelText('Places in person')).toBeNull()
  expect(screen.queryByText('Places by “Attending as”: In person')).toBeNull()
  await user.click(screen.getByRole('checkbox', { name: 'In person' }))
  expect(screen.getByLabelText('Places in person')).toBeTruthy()
})

it('the deadlines of the meeting are stated where registration is closed', async () => {
  const deadlines = [{ date: '2021-12-01', what: 'Registration' }]
  open({
    [`GET ${PATH}`]: () => SAMPLE_SETTINGS,
    'GET /v1/meetings/u4ssc-6': () => ({
      ...SAMPLE_MEETING,
      meeting: { ...SAMPLE_MEETING.meeting, deadlines },
    }),
  })
  const closes = await screen.findByLabelText('Registration closes')
  const hint = document.getElementById(closes.getAttribute('aria-describedby') ?? '')
  expect(hint?.textContent).toBe(
    'Leave empty to keep registration open until the meeting begins. Deadlines of the meeting: Wednesday, 1 December 2021: Registration',
  )
})

it('a mode of the meeting that is not offered is reported', async () => {
  const { user } = open({ [`GET ${PATH}`]: () => SAMPLE_SETTINGS })
  await user.click(await screen.findByRole('checkbox', { name: 'In person' }))
  await user.click(screen.getByRole('checkbox', { name: 'Online' }))
  expect(
    await screen.findByText(/Formats of the meeting without registration: Online/),
  ).toBeTruthy()
})

it('too few places are reported at the field, and typed text is kept', async () => {
  const message = '12 are taken: no fewer will do'
  const { user } = open({
    [`GET ${PATH}`]: () => ({ ...SAMPLE_SETTINGS, places: { 'on-site': null, online: 40 } }),
    [`POST ${PATH}/preview`]: () =>
      refuse('places-taken', 409, [{ pointer: '/places/online', message }]),
  })
  const field = await screen.findByLabelText<HTMLInputElement>('Places online')
  await user.clear(field)
  await user.type(field, '5')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText(message)
  expect(field.value).toBe('5')
})

it('a quota below the number of registrations is reported at its field', async () => {
  const message = '3 are taken: no fewer will do'
  const { api, user } = open({
    [`GET ${PATH}`]: () => SAMPLE_SETTINGS,
    [`POST ${PATH}/preview`]: () =>
      refuse('places-taken', 409, [{ pointer: '/quotas/0/places', message }]),
  })
  await user.click(await screen.findByText('Places by “Attending as”: Online'))
  await user.type(screen.getByLabelText('Academia'), '2')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText(message)
  expect(api.bodies).toMatchObject([
    { quotas: [{ mode: 'online', capacity: 'academia', places: 2 }] },
  ])
})

it('saving the form of a new meeting does not open registration, unless the button says so', async () => {
  const { api, user } = open({
    [`GET ${PATH}`]: () => refuse('registration-closed', 409),
    [`PUT ${PATH}`]: ({ body }) => body,
  })
  const closed = await screen.findByLabelText<HTMLInputElement>('Closed: nobody can register')
  expect(closed.checked).toBe(true)
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText('Saved')
  await user.click(screen.getByLabelText('Open now'))
  await user.click(screen.getByRole('button', { name: 'Save and open registration' }))
  await vi.waitFor(() =>
    expect(api.bodies).toMatchObject([{ openTo: 'nobody' }, { openTo: 'everyone' }]),
  )
})

it('more places are saved only after the number of reserved places is confirmed', async () => {
  const { api, user } = open({
    [`GET ${PATH}`]: () => ({ ...SAMPLE_SETTINGS, places: { 'on-site': null, online: 2 } }),
    [`POST ${PATH}/preview`]: () => ({ offers: 3 }),
    [`PUT ${PATH}`]: ({ body }) => body,
  })
  const field = await screen.findByLabelText<HTMLInputElement>('Places online')
  await user.clear(field)
  await user.type(field, '5')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText(/^3 people on the waiting list/)
  await user.click(screen.getByRole('button', { name: 'Save and reserve places' }))
  await screen.findByText('Saved')
  expect(api.bodies).toHaveLength(2)
})

it('invalid times are refused before the request', async () => {
  const { api, user } = open({ [`GET ${PATH}`]: () => SAMPLE_SETTINGS })
  const field = await screen.findByLabelText('Hours to accept a reserved place')
  await user.clear(field)
  await user.type(field, 'two days')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText('Enter a whole number from 1 to 720.')
  expect(api.bodies).toEqual([])
})

it('the settings of an unknown meeting say that the meeting does not exist', async () => {
  open({ 'GET /v1/meetings/u4ssc-6': () => refuse('meeting-not-found', 404) })
  await screen.findByText('This meeting does not exist or is not published.')
})

it('a question with a condition is written, checked and saved, and the places stay', async () => {
  const places = { 'on-site': 40, online: null }
  const { api, user } = open(
    {
      [`GET ${PATH}`]: () => ({ ...SAMPLE_SETTINGS, places }),
      [`PUT ${PATH}`]: ({ body }) => body,
    },
    'form',
  )
  await user.selectOptions(await screen.findByLabelText('Answer type'), 'Yes or no')
  await user.click(screen.getByRole('button', { name: 'Add a question' }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText('Enter the question in at least one language.')
  expect(api.bodies).toEqual([])
  await user.type(screen.getByLabelText('Question (English)'), 'Will you join the visit?')
  await user.click(screen.getByRole('button', { name: 'Done' }))

  const [type] = screen.getAllByLabelText('Answer type').slice(-1)
  if (!type) throw new Error('No field for the kind of answer')
  await user.selectOptions(type, 'Long text')
  await user.click(screen.getByRole('button', { name: 'Add a question' }))
  await user.type(screen.getByLabelText('Question (English)'), 'Dietary needs')
  await user.selectOptions(
    screen.getByLabelText('Ask only if the answer to'),
    'Will you join the visit?',
  )
  await user.selectOptions(screen.getByLabelText('is'), 'Yes')
  expect(screen.queryByLabelText(/^Dietary needs/)).toBeNull()
  await user.selectOptions(screen.getByLabelText(/^Will you join the visit/), 'Yes')
  expect(screen.getByLabelText(/^Dietary needs/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText('Saved')
  const id: unknown = expect.any(String)
  expect(api.bodies).toMatchObject([
    {
      places,
      questions: [
        { id, kind: 'yes-no', label: { en: 'Will you join the visit?' }, shownIf: null },
        { id, kind: 'text', maxLength: 2000, shownIf: { question: id, is: 'yes' } },
      ],
    },
  ])
})

it('reminders are saved in order, largest first', async () => {
  const { api, user } = open({
    [`GET ${PATH}`]: () => SAMPLE_SETTINGS,
    [`PUT ${PATH}`]: ({ body }) => body,
  })
  await user.type(await screen.findByLabelText('Reminders: hours before the meeting'), '1, 24')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText('Saved')
  expect(api.bodies).toMatchObject([{ reminderHours: [24, 1] }])
})
