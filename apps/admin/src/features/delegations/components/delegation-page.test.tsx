import { screen, within } from '@testing-library/react'
import type { DelegationDetail } from '@u4ssc/client/delegations'
import type { RegistrationForm } from '@u4ssc/client/registrations'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { FakeApi, refuse } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { DelegationPage } from './delegation-page'
const ID = '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0006'
const PATH = `/v1/delegations/${ID}`
const MIN = {
  id: '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0007',
  name: 'Min',
  email: 'min@example.org',
  mode: 'online',
  state: 'confirmed',
  reason: null,
  isHead: false,
} as const
const KIM = {
  id: '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0008',
  name: 'Kim',
  email: 'kim@example.org',
  language: 'fr',
  role: 'principal',
  revoked: false,
} as const
const DELEGATION: DelegationDetail = {
  id: ID,
  meeting: 'u4ssc-6',
  capacity: 'member-state',
  country: 'KR',
  organization: null,
  maxPeople: 5,
  focalPoints: [KIM],
  people: [MIN],
  letters: [
    {
      id: '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0009',
      name: 'letter.pdf',
      type: 'application/pdf',
      size: 81_000,
      sha256: 'ab',
      createdAt: '2026-11-20T09:00:00Z',
    },
  ],
}

const FORM: RegistrationForm = {
  meeting: 'u4ssc-6',
  title: 'Sixth Meeting',
  open: true,
  status: { kind: 'open', closesAt: null },
  openTo: 'everyone',
  opensAt: null,
  closesAt: null,
  rule: 'automatic',
  modes: [{ mode: 'online', full: false, fullFor: [] }],
  questions: [
    { kind: 'yes-no', id: 'speaks', label: { en: 'Speaks?' }, required: true, shownIf: null },
    {
      ...{ kind: 'text', id: 'topic', label: { en: 'On what?' }, required: true, maxLength: 200 },
      shownIf: { question: 'speaks', is: 'yes' },
    },
    {
      ...{ kind: 'choices', id: 'days', label: { en: 'Dates' }, required: false, shownIf: null },
      choices: [
        { value: 'first', label: { en: 'First' } },
        { value: 'second', label: { en: 'Second' } },
      ],
    },
  ],
}

function open(answers: ConstructorParameters<typeof FakeApi>[0] = {}) {
  const api = new FakeApi({
    [`GET ${PATH}`]: () => DELEGATION,
    'GET /v1/registration-forms/u4ssc-6': () => FORM,
    ...answers,
  })
  const page = (
    <Routes>
      <Route path="/meetings/:slug/delegations/:id" element={<DelegationPage />} />
    </Routes>
  )
  return {
    api,
    user: openPage(page, { api, role: 'registrar', at: `/meetings/u4ssc-6/delegations/${ID}` }),
  }
}

it('the delegation page shows the people, the focal points and the letters of a delegation', async () => {
  open()
  const address = await screen.findByText('min@example.org')
  expect(screen.getByRole('table', { name: 'People' }).contains(address)).toBe(true)
  screen.getByRole('heading', { name: 'Republic of Korea', level: 1 })
  const letter = screen.getByRole('link', { name: 'letter.pdf' })
  expect(letter.getAttribute('href')).toBe(`${PATH}/letters/${DELEGATION.letters[0]?.id ?? ''}`)
})

it('the delegation page saves head and limit together, and checks the number before the request', async () => {
  const { api, user } = open({ [`PUT ${PATH}`]: () => DELEGATION })
  const limit = await screen.findByLabelText('Maximum number of people')
  await user.clear(limit)
  await user.type(limit, 'ten')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText('Enter a whole number of at least 1, or leave empty for no limit.')
  await user.clear(limit)
  await user.selectOptions(screen.getByLabelText('Head of delegation'), 'Min')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText('Saved')
  expect(api.bodies).toEqual([{ maxPeople: null, head: MIN.id }])
})

it('a focal point is removed after confirmation', async () => {
  const { api, user } = open({
    [`DELETE ${PATH}/focal-points/${KIM.id}`]: () => new Response(null, { status: 204 }),
  })
  await user.click(await screen.findByRole('button', { name: 'Remove Kim' }))
  const dialog = screen.getByRole('dialog', { name: 'Remove this focal point?' })
  await user.click(within(dialog).getByRole('button', { name: 'Revoke' }))
  await screen.findByRole('button', { name: 'Remove Kim' })
  expect(api.calls).toContain(`DELETE ${PATH}/focal-points/${KIM.id}`)
})

it('a person who is already registered is reported at the address field', async () => {
  const message = 'This address is registered: approve it in the list'
  const { user } = open({
    [`POST ${PATH}/people`]: () =>
      refuse('already-registered', 409, [{ pointer: '/email', message }]),
  })
  const part = within(await screen.findByRole('region', { name: 'Register a person' }))
  await user.type(await part.findByLabelText('Name'), 'Jun')
  await user.type(part.getByLabelText('Email address'), 'jun@example.org')
  await user.selectOptions(part.getByLabelText('Speaks?'), 'No')
  await user.click(part.getByRole('button', { name: 'Register' }))
  await part.findByText(message)
})

it('questions appear by their conditions, and the answers are sent', async () => {
  const { api, user } = open({ [`POST ${PATH}/people`]: () => DELEGATION })
  const part = within(await screen.findByRole('region', { name: 'Register a person' }))
  await user.type(await part.findByLabelText('Name'), 'Jun')
  await user.type(part.getByLabelText('Email address'), 'jun@example.org')
  await user.click(part.getByRole('button', { name: 'Register' }))
  await part.findByText('Fill in this field.')
  expect(part.queryByLabelText('On what?')).toBeNull()
  await user.selectOptions(part.getByLabelText('Speaks?'), 'Yes')
  await user.type(part.getByLabelText('On what?'), 'Water')
  await user.click(part.getByLabelText('Second'))
  await user.click(part.getByRole('button', { name: 'Register' }))
  await part.findByDisplayValue('No answer')
  expect(api.bodies).toMatchObject([
    { name: 'Jun', mode: 'online', answers: { speaks: true, topic: 'Water', days: ['second'] } },
  ])
})
