import { screen, waitFor, within } from '@testing-library/react'
import type { Role } from '@u4ssc/client/people'
import { expect, it } from 'vitest'
import { FakeApi } from '../../../test/fake-api'
import { openPage } from '../../../test/open-page'
import { DecisionsPage } from './decisions-page'

const DECISION = {
  meeting: { slug: 'u4ssc-6', title: 'Sixth Meeting' },
  date: '2021-12-07',
  objective: 'Agree on the terms of reference',
  decision: {
    ...{ id: 'one', number: 'U4SSC-6/1', item: 'Terms of reference', result: 'approved' },
    ...{ text: 'Approved as submitted.', objective: 2, agendaItem: '4', documents: [] },
    ...{ responsible: 'ITU secretariat', dueOn: '2022-03-01' },
  },
}
const BARE = {
  ...DECISION,
  objective: null,
  decision: { id: 'two', item: 'Work plan', result: 'deferred', text: '', documents: [] },
}

function open(at = '/decisions', role: Role = 'editor') {
  const api = new FakeApi({
    'GET /v1/meetings': () => ({ items: [], nextCursor: null }),
    'GET /v1/decisions': ({ query }) => {
      const isFirst = query.get('page') === '1'
      const found = { page: isFirst ? 1 : 2, pages: 2, total: 101 }
      if (query.has('q')) return { items: [], page: 1, pages: 1, total: 0 }
      return { ...found, items: [isFirst ? DECISION : BARE] }
    },
  })
  return { api, user: openPage(<DecisionsPage />, { api, role, at }) }
}

it('a decision has its number, meeting, objective, result and who is responsible', async () => {
  open()
  const row = await screen.findByRole('row', { name: /Terms of reference/ })
  for (const words of [
    ...['U4SSC-6/1', 'Sixth Meeting', 'Agree on the terms of reference', 'Approved'],
    ...['Approved as submitted.', 'ITU secretariat', 'Deadline: 1 Mar 2022'],
  ])
    within(row).getByText(words)
  within(row).getByText(/^Item .*4/)
})

it('a decision leads to the outcomes of its meeting', async () => {
  open()
  const link = await screen.findByRole('link', { name: 'Terms of reference' })
  await waitFor(() => expect(link.getAttribute('href')).toBe('/meetings/u4ssc-6/outcomes'))
})

it('for a registrar, a decision leads to the overview of the meeting', async () => {
  open('/decisions', 'registrar')
  const link = await screen.findByRole('link', { name: 'Terms of reference' })
  expect(link.getAttribute('href')).toBe('/meetings/u4ssc-6')
})

it('further pages load on request', async () => {
  const { user } = open()
  await user.click(await screen.findByRole('button', { name: 'Show more' }))
  await screen.findByRole('row', { name: /Work plan/ })
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull()
})

it('the filters go to the API, and no match is not an empty register', async () => {
  const { api } = open('/decisions?q=nothing&meeting=u4ssc-6&result=deferred')
  await screen.findByText(/Nothing in this list matches these filters/)
  expect(api.calls).toContain('GET /v1/decisions?q=nothing&meeting=u4ssc-6&result=deferred&page=1')
})
