import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FakeApi } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { SAMPLE_MEETING } from '../../../test/sample-meeting'
import { MeetingsPage } from './meetings-page'

function open(at: string, items = [SAMPLE_MEETING]) {
  const api = new FakeApi({
    'GET /v1/meetings': () => ({ items, nextCursor: null }),
    'GET /v1/overview': () => ({ meetings: [], dueDates: [] }),
    'GET /v1/drafts': () => ({ items: [], nextCursor: null }),
    'GET /v1/withdrawals': () => ({ items: [] }),
  })
  return openPage(<MeetingsPage />, { api, role: 'editor', at })
}

it('without upcoming meetings, the page says so and offers a new one', async () => {
  open('/meetings')
  await screen.findByText('There are no upcoming meetings.')
  expect(screen.getAllByRole('link', { name: 'New meeting' })[0]?.getAttribute('href')).toContain(
    '/meetings/new',
  )
  expect(screen.queryByText(/filters/)).toBeNull()
})

it('a search without a result speaks of the filters', async () => {
  open('/meetings?view=past&q=xyzzy')
  await screen.findByText(/Nothing in this list matches these filters/)
})

it('a long list shows its first fifty meetings, and more on request', async () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ ...SAMPLE_MEETING, slug: `m-${index}` }))
  const user = open('/meetings?view=all', many)
  await screen.findByText('Meetings shown: 50 of 60')
  await user.click(screen.getByRole('button', { name: 'Show more' }))
  await screen.findByText('Meetings shown: 60 of 60')
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull()
})
