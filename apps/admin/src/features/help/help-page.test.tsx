import { screen } from '@testing-library/react'
import { LANGUAGES } from '@u4ssc/domain'
import { micromark } from 'micromark'
import { expect, it } from 'vitest'
import { SideNavigation } from '../../frame/side-navigation'
import { FakeApi } from '../../test/fake-api'
import { openPage } from '../../test/open-page'
import HelpPage, { readGuide } from './help-page'

const guides = await Promise.all(
  LANGUAGES.map(async (language) => ({ language, text: await readGuide(language) })),
)
const outlineOf = (text: string) =>
  micromark(text)
    .match(/<(?:h[12]|[ou]l|li|p)>/g)
    ?.join('')
const english = guides.find(({ language }) => language === 'en')?.text ?? ''

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

it.each(guides)('the guide in $language has the sections and steps of the English one', (guide) => {
  expect(english.match(/^## /gm)).toHaveLength(13)
  expect(outlineOf(guide.text)).toBe(outlineOf(english))
})

it.each(guides)('the guide in $language has no stray asterisks, images or links', ({ text }) => {
  expect(micromark(text)).not.toMatch(/\*\*|<img|<a /)
})

it.each(guides)('the guide in $language has at most 260 lines', ({ text }) => {
  expect(text.split('\n').length).toBeLessThanOrEqual(260)
})
