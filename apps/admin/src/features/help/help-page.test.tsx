import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { SideNavigation } from '../../frame/side-navigation'
import { FakeApi } from '../../test/fake-api'
import { openPage } from '../../test/open-page'
import HelpPage from './help-page'

it('the help page shows the guide in the language of the dashboard', async () => {
  openPage(<HelpPage />, { api: new FakeApi({}), role: 'reader' })
  expect(await screen.findByRole('heading', { level: 1, name: 'Dashboard guide' })).toBeTruthy()
  expect(screen.getByRole('heading', { level: 2, name: 'Close the record' })).toBeTruthy()
})

it.each(['owner', 'editor', 'registrar', 'reader'] as const)(
  'the menu of the role %s leads to the guide',
  async (role) => {
    openPage(<SideNavigation id="menu" isOpen />, { api: new FakeApi({}), role })
    expect((await screen.findByRole('link', { name: 'Help' })).getAttribute('href')).toBe('/help')
  },
)
