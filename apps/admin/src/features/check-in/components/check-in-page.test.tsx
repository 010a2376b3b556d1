import { screen, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { beforeEach, expect, it, vi } from 'vitest'
import { FakeApi, refuse } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { FORM } from '../../../test/fake-registrations'
import { SAMPLE_REGISTRATION } from '../../../test/sample-registration'
import { CheckInPage } from './check-in-page'

/** Replaces IndexedDB, which jsdom does not have. */
const kept = new Map<string, unknown>()
vi.mock('idb-keyval', () => ({
  get: (key: string) => Promise.resolve(kept.get(key)),
  set: (key: string, value: unknown) => Promise.resolve(kept.set(key, value)),
  del: (key: string) => Promise.resolve(kept.delete(key)),
  update: (key: string, change: (value: unknown) => unknown) =>
    Promise.resolve(kept.set(key, change(kept.get(key)))),
}))
beforeEach(() => kept.clear())
const PATH = '/v1/check-ins/u4ssc-6'
const ID = '6f1c2b8e-1d2f-4a55-9b8e-0a1b2c3d4e5'
const person = { organization: null, country: 'CO', mode: 'on-site', checkedIn: [] }
const CHO = {
  ...{ id: `${ID}f`, code: null, name: 'Cho', state: 'in-review', hasPlace: true },
  ...{ organization: null, country: 'KR', mode: 'on-site' },
}
const LIST = {
  meeting: 'u4ssc-6',
  title: 'Sixth meeting',
  sittings: ['2021-12-07'],
  sessions: [],
  unnamed: [],
  others: [CHO],
  people: [
    { ...person, id: `${ID}a`, code: '7K3M-Q0ZD-4T8P', name: 'Ana Ñandú', recordAttendance: true },
    { ...person, id: `${ID}b`, code: '1111-2222-3333', name: 'Ben', recordAttendance: false },
  ],
}
const NOON = '2021-12-07T12:00:00Z'
const away = () => Response.error()

function open(answers: ConstructorParameters<typeof FakeApi>[0]) {
  const api = new FakeApi(answers)
  const page = (
    <Routes>
      <Route path="/meetings/:slug/check-in" element={<CheckInPage />} />
    </Routes>
  )
  return { api, user: openPage(page, { api, role: 'registrar', at: '/meetings/u4ssc-6/check-in' }) }
}

it('everyone who checks in is counted, and people who did not agree are counted without a name', async () => {
  const outcomes = [{ code: '7K3M-Q0ZD-4T8P', outcome: 'checked-in', name: 'Ana Ñandú' }]
  const [ana, ben] = LIST.people
  const at = { sitting: '2021-12-07', session: null }
  let sent = 0
  const { api, user } = open({
    [`GET ${PATH}`]: () => ({
      ...LIST,
      people: [{ ...ana, checkedIn: sent > 0 ? [{ ...at, at: NOON }] : [] }, ben],
      unnamed: sent > 1 ? [{ ...at, people: 1 }] : [],
    }),
    [`POST ${PATH}`]: () => {
      sent += 1
      return { outcomes }
    },
  })
  const field = await screen.findByLabelText('Name or code')
  await user.type(field, '7k3mq0zd4t8p{Enter}')
  await screen.findByText('Ana Ñandú is checked in.')
  await user.type(field, 'ben')
  await user.click(screen.getByRole('button', { name: 'Check in: Ben' }))
  await screen.findByText('Ben is checked in. The name is not recorded, as they asked.')
  await screen.findByText(/2 of 2 checked in/)
  await user.type(field, 'ben{Enter}')
  await screen.findByText(/^Ben checked in at \d\d:\d\d\.$/)
  await user.type(field, 'nobody{Enter}')
  await screen.findByText(
    'No participant has this name or code. Check the spelling, or search by another part of the name.',
  )
  expect(api.bodies).toMatchObject([
    { checkIns: [{ code: '7K3M-Q0ZD-4T8P', ...at }] },
    { checkIns: [{ code: '1111-2222-3333', ...at }] },
  ])
})

it('offline, check-in continues and queues the check-ins', async () => {
  kept.set('check-in-list:u4ssc-6', LIST)
  const { user } = open({ [`GET ${PATH}`]: away, [`POST ${PATH}`]: away })
  await user.type(await screen.findByLabelText('Name or code'), 'nandu{Enter}')
  await screen.findByText('Ana Ñandú is checked in.')
  await screen.findByText(
    /1 of 2 checked in\. 1 check-in will be sent when you are online\. Offline/,
  )
  expect(kept.get('check-in-queue:u4ssc-6')).toMatchObject([{ code: '7K3M-Q0ZD-4T8P' }])
  expect(screen.getByRole<HTMLButtonElement>('button', { name: /Delete the list/ }).disabled).toBe(
    true,
  )
})

it('a meeting without registration says so in the language of the dashboard', async () => {
  open({ [`GET ${PATH}`]: () => refuse('registration-closed', 409, []) })
  await screen.findByText(/Registration is not set up for this meeting/)
  expect(screen.queryByRole('alert')).toBeNull()
})

it('the desk refers a person in review, or declined, to their registration', async () => {
  const others = [CHO, { ...CHO, id: `${ID}e`, name: 'Chou', state: 'refused' }]
  const { user } = open({ [`GET ${PATH}`]: () => ({ ...LIST, others }) })
  const field = await screen.findByLabelText('Name or code')
  await user.type(field, 'chou')
  await screen.findByText('Declined')
  const link = screen.getByRole('link', { name: 'Open registration: Chou' })
  expect(link.getAttribute('href')).toBe('/meetings/u4ssc-6/participants?q=Chou')
  expect(screen.queryByRole('button', { name: /check in/ })).toBeNull()
  await user.clear(field)
  await user.type(field, 'cho{Enter}')
  await screen.findByRole('link', { name: 'Open registration: Cho' })
  await user.clear(field)
  await user.type(field, 'chou{Enter}')
  await screen.findByText('Chou is not confirmed. Status: Declined.')
})

it.each([
  ['waiting', 'Give a place and check in'],
  ['lapsed', 'Give a place and check in'],
  ['offered', 'Accept and check in'],
  ['unconfirmed', 'Confirm and check in'],
  ['withdrawn', 'Register again and check in'],
])('a person who is %s is admitted and checked in with one action', async (state, action) => {
  const admitted = { ...person, ...CHO, code: '4444-5555-6666', recordAttendance: true }
  let isIn = false
  const sent: unknown[] = []
  const { user } = open({
    [`GET ${PATH}`]: () =>
      isIn
        ? { ...LIST, others: [], people: [...LIST.people, admitted] }
        : { ...LIST, others: [{ ...CHO, state }] },
    [`POST /v1/registration-records/${CHO.id}/admission`]: () => {
      isIn = true
      return { ...SAMPLE_REGISTRATION, id: CHO.id, state: 'confirmed' }
    },
    [`POST ${PATH}`]: ({ body }) => {
      sent.push(body)
      return { outcomes: [] }
    },
  })
  await user.type(await screen.findByLabelText('Name or code'), 'cho')
  await user.click(await screen.findByRole('button', { name: `${action}: Cho` }))
  await screen.findByText('Cho is checked in.')
  await vi.waitFor(() => expect(sent).toMatchObject([{ checkIns: [{ code: '4444-5555-6666' }] }]))
})

it('without a free place the desk says so, also when the last one was taken meanwhile', async () => {
  let hasPlace = true
  const { user } = open({
    [`GET ${PATH}`]: () => ({ ...LIST, others: [{ ...CHO, state: 'waiting', hasPlace }] }),
    [`POST /v1/registration-records/${CHO.id}/admission`]: () => {
      hasPlace = false
      return refuse('no-free-place', 409, [])
    },
  })
  await user.type(await screen.findByLabelText('Name or code'), 'cho')
  await user.click(await screen.findByRole('button', { name: 'Give a place and check in: Cho' }))
  await screen.findByText('No place is free.')
  expect(screen.getByRole('alert').textContent).toContain('Change the number of places first.')
})

it('a person who is not confirmed cannot be admitted offline', async () => {
  kept.set('check-in-list:u4ssc-6', { ...LIST, others: [{ ...CHO, state: 'waiting' }] })
  const { user } = open({ [`GET ${PATH}`]: away, [`POST ${PATH}`]: away })
  await user.type(await screen.findByLabelText('Name or code'), 'cho')
  await screen.findByText('This needs a connection.')
})

it('the desk names the other meeting of a code, and registers a person who is not in the list', async () => {
  const other = { slug: 'u4ssc-5', title: 'Fifth meeting', firstDate: '2020-10-09' }
  const { user } = open({
    [`GET ${PATH}`]: () => LIST,
    [`GET ${PATH}/other-meeting`]: () => ({ meeting: other }),
  })
  await user.type(await screen.findByLabelText('Name or code'), '9999-8888-7777')
  await screen.findByText(/^This code is for another meeting: Fifth meeting, .*9 October 2020\.$/)
  expect(screen.getByRole('button', { name: 'Add a participant' })).toBeTruthy()
})

it('a person added at the desk has the name that was typed, and the desk says their status', async () => {
  let others: unknown[] = []
  const walkIn = { name: 'Zoe Walker', organization: null, country: 'KE', mode: 'on-site' }
  const { user, api } = open({
    [`GET ${PATH}`]: () => ({ ...LIST, others }),
    'GET /v1/registration-forms/u4ssc-6': () => FORM,
    'POST /v1/registration-records': () => {
      others = [{ ...CHO, ...walkIn, state: 'waiting' }]
      return { ...SAMPLE_REGISTRATION, ...walkIn, state: 'waiting' }
    },
  })
  await user.type(await screen.findByLabelText('Name or code'), 'Zoe Walker')
  await user.click(screen.getByRole('button', { name: 'Add a participant' }))
  const dialog = await screen.findByRole('dialog', { name: 'Add a participant' })
  const name = await within(dialog).findByLabelText<HTMLInputElement>('Name')
  expect(name.value).toBe('Zoe Walker')
  await user.type(within(dialog).getByLabelText('Email address'), 'zoe@example.org')
  await user.selectOptions(within(dialog).getByLabelText('Country or area'), 'KE')
  await user.selectOptions(within(dialog).getByLabelText('Attending as'), 'individual')
  await user.click(within(dialog).getByRole('button', { name: 'Add a participant' }))
  await screen.findByText('Zoe Walker is registered. Status: Waiting list.')
  expect(api.calls).toContain('POST /v1/registration-records')
  expect(screen.getByRole('button', { name: 'Give a place and check in: Zoe Walker' })).toBeTruthy()
})

it('a wrong check-in is undone, and the desk sends both', async () => {
  const sent: unknown[] = []
  const { user } = open({
    [`GET ${PATH}`]: () => LIST,
    [`POST ${PATH}`]: ({ body }) => {
      sent.push(body)
      return { outcomes: [] }
    },
  })
  await user.type(await screen.findByLabelText('Name or code'), 'ana{Enter}')
  await user.click(await screen.findByRole('button', { name: 'Undo check-in' }))
  await screen.findByText('The check-in of Ana Ñandú was undone.')
  await vi.waitFor(() =>
    expect(sent).toMatchObject([
      { checkIns: [{ code: '7K3M-Q0ZD-4T8P' }] },
      { checkIns: [{ act: 'undo', code: '7K3M-Q0ZD-4T8P' }] },
    ]),
  )
})

it.each([
  ['no-such-time', /^Not recorded: Ana Ñandú\. Check-in works on the meeting day/],
  ['not-confirmed', /^Not recorded: Ana Ñandú\. The registration is no longer confirmed/],
])('the desk says when a check-in is not recorded: %s', async (outcome, words) => {
  const { user } = open({
    [`GET ${PATH}`]: () => LIST,
    [`POST ${PATH}`]: () => ({
      outcomes: [{ code: '7K3M-Q0ZD-4T8P', outcome, name: 'Ana Ñandú' }],
    }),
  })
  await user.type(await screen.findByLabelText('Name or code'), 'ana{Enter}')
  await screen.findByText(words)
  expect(screen.queryByText('Ana Ñandú is checked in.')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Undo check-in' })).toBeNull()
})
