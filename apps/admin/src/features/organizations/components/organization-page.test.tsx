import { screen, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { expect, it } from 'vitest'
import { FakeApi, refuse } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { ACME } from '../../../test/sample-organization'
import { NewOrganizationPage } from './new-organization-page'
import { OrganizationPage } from './organization-page'
const PATH = '/v1/organizations'
const pages = (
  <Routes>
    <Route path="/organizations/new" element={<NewOrganizationPage />} />
    <Route path="/organizations/:code" element={<OrganizationPage />} />
  </Routes>
)

function open(at: string, answers: ConstructorParameters<typeof FakeApi>[0] = {}) {
  let saved: object = ACME
  const api = new FakeApi({
    [`GET ${PATH}/ACME`]: () => saved,
    [`PUT ${PATH}/ACME`]: ({ body }) => {
      saved = { ...ACME, ...(typeof body === 'object' ? body : {}), version: 4 }
      return saved
    },
    ...answers,
  })
  return { api, user: openPage(pages, { api, role: 'registrar', at: `/organizations/${at}` }) }
}

it('a membership is ended with the version that was loaded', async () => {
  const { api, user } = open('ACME')
  await user.type(await screen.findByLabelText(/^Until/), '2022-01-01')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByDisplayValue('2022-01-01')
  const [membership] = ACME.memberships
  expect(api.bodies).toMatchObject([
    { version: 3, memberships: [{ ...membership, until: '2022-01-01' }] },
  ])
})

it('errors are shown at their fields, and nothing is sent', async () => {
  const { api, user } = open('new')
  await user.type(await screen.findByLabelText('Code'), 'two words')
  await user.type(screen.getByLabelText('Website'), 'acme')
  await user.click(screen.getByRole('button', { name: 'Add a membership' }))
  await user.click(screen.getByRole('button', { name: 'Add a membership' }))
  const [first, second] = screen.getAllByLabelText('From')
  if (!first || !second) throw new Error('There are two memberships')
  await user.type(first, '2020-01-01')
  await user.type(second, '2021-01-01')
  await user.click(screen.getByRole('button', { name: 'Add organization' }))
  await screen.findByText(/^Enter capital letters/)
  await screen.findByText('Enter a name in at least one language.')
  await screen.findByText(/^Enter a full web address/)
  await screen.findByText(/^The dates overlap with another membership/)
  expect(api.calls).toEqual([])
})

it('a used code is reported at its field, and a free one creates the organization', async () => {
  const message = 'Another organization already has the code "ACME"'
  const answers = [refuse('organization-exists', 409, [{ pointer: '/code', message }]), ACME]
  const { api, user } = open('new', { [`POST ${PATH}`]: () => answers.shift() })
  await user.type(await screen.findByLabelText('Code'), 'acme')
  await user.type(screen.getByLabelText('English'), 'Acme Telecom')
  await user.click(screen.getByRole('button', { name: 'Add organization' }))
  await screen.findByText(message)
  await user.click(screen.getByRole('button', { name: 'Add organization' }))
  await screen.findByRole('heading', { name: 'Acme Telecom' })
  expect(api.bodies[0]).toMatchObject({ code: 'ACME', names: { en: 'Acme Telecom' } })
})

it('a conflict is reported, and the saved version loads on request', async () => {
  const { user } = open('ACME', {
    [`PUT ${PATH}/ACME`]: () => refuse('organization-changed', 409),
  })
  await user.type(await screen.findByLabelText('French'), 'Acmé')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText(/^A colleague changed this organization/)
  await screen.findByDisplayValue('Acmé')
  await user.click(screen.getByRole('button', { name: 'Load saved version' }))
})

it('a duplicate is merged after confirmation', async () => {
  const { api, user } = open('ACME', {
    [`POST ${PATH}/ACME/mergers`]: () => ({ ...ACME, alsoKnownAs: ['ACME-2'], version: 4 }),
  })
  await user.type(await screen.findByLabelText('Code of the duplicate'), 'acme-2')
  await user.click(screen.getByRole('button', { name: 'Merge' }))
  const dialog = screen.getByRole('dialog', { name: 'Merge ACME-2 into ACME?' })
  expect(api.bodies).toEqual([])
  await user.click(within(dialog).getByRole('button', { name: 'Merge' }))
  await screen.findByDisplayValue('ACME-2')
  expect(api.bodies).toEqual([{ version: 3, duplicate: 'ACME-2' }])
})
