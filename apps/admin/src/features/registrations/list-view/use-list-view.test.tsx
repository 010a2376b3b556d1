import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage } from '../../../test/open-page'
import { RegistrationsPage } from '../components/registrations-page'
import { apiWith, FORM } from '../../../test/fake-registrations'

const VIEWS = 'GET /v1/meetings/u4ssc-6/registration-views'
const FIRST = {
  ...{ kind: 'yes-no', id: 'first', required: false, shownIf: null },
  label: { en: 'First meeting?' },
}
const ASKING = { 'GET /v1/registration-forms/u4ssc-6': () => ({ ...FORM, questions: [FIRST] }) }

function open(answers: Parameters<typeof apiWith>[1], at = '/registrations?meeting=u4ssc-6') {
  const api = apiWith([], { ...ASKING, ...answers })
  return { api, user: openPage(<RegistrationsPage />, { api, role: 'registrar', at }) }
}

it('a header sorts by its column, and reverses the order when it is selected again', async () => {
  const { api, user } = open({})
  await user.click(await screen.findByRole('button', { name: 'Organization' }))
  await waitFor(() =>
    expect(api.calls).toContain(
      'GET /v1/registrations?meeting=u4ssc-6&sort=organization&order=asc',
    ),
  )
  const header = () => screen.getByRole('columnheader', { name: 'Organization' })
  await waitFor(() => expect(header().getAttribute('aria-sort')).toBe('ascending'))
  await user.click(screen.getByRole('button', { name: 'Organization' }))
  await waitFor(() => expect(header().getAttribute('aria-sort')).toBe('descending'))
})

it('answers are columns and filters, and the filters keep columns and order', async () => {
  const at = '/registrations?meeting=u4ssc-6&sort=answer-first&columns=answer-first'
  const { api, user } = open({}, at)
  expect(await screen.findByRole('columnheader', { name: 'First meeting?' })).toBeTruthy()
  expect(screen.queryByRole('columnheader', { name: 'Organization' })).toBeNull()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Answer' }), 'First meeting?: Yes')
  await user.click(screen.getByRole('button', { name: 'Filter' }))
  await waitFor(() =>
    expect(api.calls).toContain(
      'GET /v1/registrations?meeting=u4ssc-6&answer=first%3Ayes&sort=answer-first',
    ),
  )
  await user.click(screen.getByRole('button', { name: 'Download lists' }))
  const dialog = screen.getByRole('dialog', { name: 'Download a list' })
  await user.selectOptions(within(dialog).getByLabelText('List'), 'registrations')
  await user.click(within(dialog).getByRole('button', { name: 'Download' }))
  await within(dialog).findByText('u4ssc-6-registrations.docx has been downloaded.')
  expect(api.calls.at(-1)).toBe(
    'GET /v1/lists/u4ssc-6/registrations?answer=first%3Ayes&sort=answer-first&columns=answer-first&format=docx&language=en',
  )
})

it('a view of colleagues opens with its filters and columns', async () => {
  const view = { state: 'confirmed', columns: 'place' }
  const shared = { id: '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0011', name: 'By order', view }
  const { api, user } = open({ [VIEWS]: () => ({ items: [shared] }) })
  await user.click(await screen.findByText('Saved views'))
  await user.click(await screen.findByRole('button', { name: 'By order' }))
  expect(await screen.findByRole('columnheader', { name: 'Confirmation order' })).toBeTruthy()
  expect(screen.queryByRole('columnheader', { name: 'Organization' })).toBeNull()
  expect(api.calls).toContain('GET /v1/registrations?meeting=u4ssc-6&state=confirmed')
})

it('a view that is shared is sent without the text to search for', async () => {
  const view = { state: 'confirmed', columns: 'place', sort: 'place' }
  const { api, user } = open(
    {
      [VIEWS]: () => ({ items: [] }),
      'POST /v1/meetings/u4ssc-6/registration-views': ({ body }) => ({
        ...{ id: '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0011', name: 'x', view },
        ...(typeof body === 'object' ? body : {}),
      }),
    },
    '/registrations?meeting=u4ssc-6&state=confirmed&columns=place&sort=place&q=ana',
  )
  await user.click(await screen.findByText('Saved views'))
  await user.type(screen.getByLabelText('Name of the view'), 'By order')
  await user.click(screen.getByRole('checkbox', { name: 'Share with colleagues' }))
  await user.click(screen.getByRole('button', { name: 'Save this view' }))
  await waitFor(() => expect(api.bodies).toEqual([{ name: 'By order', view }]))
})
