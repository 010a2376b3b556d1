import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FakeApi } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { SAMPLE_REGISTRATION } from '../../../test/sample-registration'
import { PaletteButtons } from './palette-buttons'

const NONE = { items: [], nextCursor: null }
const api = () =>
  new FakeApi({
    'GET /v1/meetings': () => NONE,
    'GET /v1/drafts': () => NONE,
    'GET /v1/organizations': () => NONE,
    'GET /v1/registrations': ({ query }) =>
      query.get('q') === 'ana' ? { items: [SAMPLE_REGISTRATION], nextCursor: null } : NONE,
  })

it('a few letters and Enter open a page from anywhere by keyboard', async () => {
  const user = openPage(<PaletteButtons />, { api: api(), role: 'owner' })
  await screen.findByRole('button', { name: /^Search/ })
  await user.keyboard('{Control>}k{/Control}')
  const field = await screen.findByRole('combobox', {
    name: 'Search people, meetings, circulars, organizations and pages',
  })
  await screen.findByRole('option', { name: 'Audit log' })
  await user.type(field, 'import')
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'Import a circular',
  ])
  await user.keyboard('{Enter}')
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('Escape closes the palette, with or without text', async () => {
  const user = openPage(<PaletteButtons />, { api: api(), role: 'owner' })
  await user.click(await screen.findByRole('button', { name: /^Search/ }))
  await screen.findByRole('combobox')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.click(screen.getByRole('button', { name: /^Search/ }))
  await user.type(await screen.findByRole('combobox'), 'import')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('the palette lists only what the role includes', async () => {
  const user = openPage(<PaletteButtons />, { api: api(), role: 'registrar' })
  await user.click(await screen.findByRole('button', { name: /^Search/ }))
  await screen.findByRole('option', { name: 'Registrations' })
  expect(screen.queryByRole('option', { name: 'Import a circular' })).toBeNull()
  await user.type(screen.getByRole('combobox'), 'xyzzy')
  expect(await screen.findByText('No results. Try another word.')).toBeTruthy()
})

it('a person is found by name, and leads to the participants of the meeting', async () => {
  const user = openPage(<PaletteButtons />, { api: api(), role: 'registrar' })
  await user.click(await screen.findByRole('button', { name: /^Search/ }))
  await user.type(screen.getByRole('combobox'), 'ana')
  const group = await screen.findByRole('group', { name: 'People' })
  expect(within(group).getByRole('option').textContent).toContain('Ana Ejemplo')
})

it('a question mark shows the shortcuts, which can be turned off', async () => {
  const user = openPage(<PaletteButtons />, { api: api(), role: 'reader' })
  await user.keyboard('?')
  const help = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
  await user.click(within(help).getByLabelText('Use single-letter shortcuts'))
  await user.click(within(help).getByRole('button', { name: 'Close' }))
  await user.keyboard('?')
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('a registrar limited to some meetings finds people, and no actions that concern all meetings', async () => {
  const meetings = ['u4ssc-6']
  const at = '/meetings/u4ssc-6'
  const user = openPage(<PaletteButtons />, { api: api(), role: 'registrar', meetings, at })
  await user.click(await screen.findByRole('button', { name: /^Search/ }))
  await screen.findByRole('option', { name: 'Meetings' })
  expect(screen.queryByRole('option', { name: 'Write a notice' })).toBeNull()
  await user.type(screen.getByRole('combobox'), 'ana')
  const group = await screen.findByRole('group', { name: 'People' })
  expect(within(group).getByRole('option').textContent).toContain('Ana Ejemplo')
})
