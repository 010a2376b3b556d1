import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FakeApi } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { SAMPLE_MEETING } from '../../registrations/test/sample-meeting'
import { MeetingsPage } from './meetings-page'

function open(at: string) {
  const api = new FakeApi({
    'GET /v1/meetings': () => ({ items: [SAMPLE_MEETING], nextCursor: null }),
    'GET /v1/overview': () => ({ meetings: [], dueDates: [] }),
    'GET /v1/drafts': () => ({ items: [], nextCursor: null }),
    'GET /v1/withdrawals': () => ({ items: [] }),
  })
  openPage(<MeetingsPage />, { api, role: 'editor', at })
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
