import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FakeApi } from '../../test/fake-api'
import { openPage } from '../../test/open-page'
import { CircularList } from './circular-list'

function openList(at: string) {
  const found = { items: [], page: 1, pages: 1, total: 0, languages: [] }
  const api = new FakeApi({
    'GET /v1/drafts': () => ({ items: [], nextCursor: null }),
    'GET /v1/browse/circulars': () => ({ ...found, years: [2021], series: ['TSB Circular'] }),
    'GET /v1/withdrawals': () => ({ items: [] }),
  })
  return { api, user: openPage(<CircularList />, { api, role: 'editor', at }) }
}

it('the circulars in progress are shown first', async () => {
  const { api } = openList('/circulars')
  await screen.findByText(/^No circulars in progress/)
  expect(api.calls.filter((call) => /v1\/(drafts|browse)/.test(call))).toEqual([
    expect.stringMatching(/v1\/drafts\?.*status=open/),
  ])
})

it('the published circulars are a view', async () => {
  openList('/circulars?view=published')
  await screen.findByText('No published circulars yet.')
  const views = screen.getByRole('navigation', { name: 'Views' })
  expect(views.querySelector('[aria-current]')?.textContent).toBe('Published')
})

it('the completed reviews are a view', async () => {
  const { api } = openList('/circulars?view=reviewed')
  await screen.findByText(/^No completed reviews yet/)
  expect(api.calls).toContainEqual(expect.stringContaining('status=published'))
})

it('the published circulars are searched by words, year and series', async () => {
  const { api, user } = openList('/circulars?view=published')
  await user.type(await screen.findByRole('searchbox', { name: /^Search/ }), '352')
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Year' }), '2021')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Series' }), 'TSB Circular')
  await user.click(screen.getByRole('button', { name: 'Filter' }))
  await screen.findByText(/matches these filters/)
  expect(api.calls).toContainEqual(
    expect.stringMatching(/circulars\?q=352&year=2021&series=TSB(\+|%20)Circular&page=1$/),
  )
  expect(screen.getByRole('combobox', { name: 'Year' })).toHaveProperty('value', '2021')
})
