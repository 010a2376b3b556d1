import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FakeApi } from '../../test/fake-api'
import { openPage } from '../../test/open-page'
import { CircularList } from './circular-list'

function open(at: string) {
  const none = () => ({ items: [], nextCursor: null })
  const api = new FakeApi({
    'GET /v1/drafts': none,
    'GET /v1/circulars': none,
    'GET /v1/withdrawals': () => ({ items: [] }),
  })
  openPage(<CircularList />, { api, role: 'editor', at })
  return api
}

it('the circulars in progress are shown first', async () => {
  const inProgress = open('/circulars')
  await screen.findByText(/^No circulars in progress/)
  expect(inProgress.calls.filter((call) => /v1\/(drafts|circulars)/.test(call))).toEqual([
    expect.stringMatching(/v1\/drafts\?.*status=open/),
  ])
})

it('the published circulars are a view', async () => {
  open('/circulars?view=published')
  await screen.findByText('No published circulars yet.')
  const views = screen.getByRole('navigation', { name: 'Views' })
  expect(views.querySelector('[aria-current]')?.textContent).toBe('Published')
})

it('the completed reviews are a view', async () => {
  const api = open('/circulars?view=reviewed')
  await screen.findByText(/^No completed reviews yet/)
  expect(api.calls).toContainEqual(expect.stringContaining('status=published'))
})
