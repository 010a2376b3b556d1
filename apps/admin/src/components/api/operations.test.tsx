import { screen } from '@testing-library/react'
import { meetings, people, webhooks } from '@u4ssc/client/contract'
import { expect, it } from 'vitest'
import { FakeApi } from '../../test/fake-api'
import { openPage } from '../../test/open-page'
import { useAct, useFindIf, useRead, useReadPages, useReadPagesIf } from './operations'

const ID = '00000000-0000-4000-8000-000000000001'
const HOOK = {
  ...{ id: ID, url: 'https://example.org/hook', events: ['meeting.released'] },
  createdAt: '2026-11-24T09:00:00Z',
}
const delivery = (status: string) => ({
  ...{ id: ID, event: 'meeting.released', status, attempts: 1, answer: null },
  ...{ createdAt: HOOK.createdAt, triedAt: null },
})

function Page() {
  const { data } = useRead(webhooks.list)
  const pages = useReadPages(webhooks.deliveries.list, ID)
  const replay = useAct(webhooks.deliveries.replay, ID)
  const statuses = pages.data?.pages.flatMap(({ items }) => items.map(({ status }) => status))
  return (
    <>
      <p>{data?.items[0]?.url}</p>
      <p>{statuses?.join(' ')}</p>
      <button onClick={() => void pages.fetchNextPage()}>More</button>
      <button onClick={() => replay.mutate(ID)}>Replay</button>
    </>
  )
}

function openWith(replay: () => unknown) {
  const api = new FakeApi({
    'GET /v1/webhooks': () => ({ items: [HOOK] }),
    [`GET /v1/webhooks/${ID}/deliveries`]: ({ query }) =>
      query.get('cursor') === 'c2'
        ? { items: [delivery('failed')], nextCursor: null }
        : { items: [delivery('delivered')], nextCursor: 'c2' },
    [`POST /v1/webhooks/${ID}/deliveries/${ID}/replay`]: replay,
  })
  return { api, user: openPage(<Page />, { api, role: 'owner' }) }
}

it('a page reads an operation, and a list page by page', async () => {
  const { user } = openWith(() => delivery('waiting'))
  expect(await screen.findByText(HOOK.url)).toBeTruthy()
  expect(await screen.findByText('delivered')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'More' }))
  expect(await screen.findByText('delivered failed')).toBeTruthy()
})

it.each([
  ['a change', () => delivery('waiting')],
  ['a refused change', () => new Response(null, { status: 500 })],
])('%s reads its group again', async (_, replay) => {
  const { api, user } = openWith(replay)
  await screen.findByText('delivered')
  const before = api.calls.length
  await user.click(screen.getByRole('button', { name: 'Replay' }))
  const after = () => api.calls.slice(before)
  await expect.poll(after).toContain('GET /v1/webhooks')
  await expect.poll(after).toContain(`GET /v1/webhooks/${ID}/deliveries`)
})

it('a change of everything reads all groups again', async () => {
  const Withdrawing = () => {
    const { data } = useRead(webhooks.list)
    const withdraw = useAct(meetings.withdraw, 'u4ssc-6')
    return (
      <button onClick={() => withdraw.mutate({ reason: 'Error' })}>{data?.items.length}</button>
    )
  }
  const api = new FakeApi({
    'GET /v1/webhooks': () => ({ items: [HOOK] }),
    'PUT /v1/meetings/u4ssc-6/withdrawal': () => new Response(null, { status: 500 }),
  })
  const user = openPage(<Withdrawing />, { api, role: 'owner' })
  await user.click(await screen.findByRole('button', { name: '1' }))
  await expect.poll(() => api.calls.filter((call) => call === 'GET /v1/webhooks')).toHaveLength(2)
})

it('a page that needs no data of an operation makes no request', async () => {
  const Waiting = () => {
    useFindIf(false, meetings.get, 'u4ssc-6')
    useReadPagesIf(false, meetings.list)
    return <p>{useRead(people.list).data?.items.length}</p>
  }
  const api = new FakeApi({ 'GET /v1/people': () => ({ items: [] }) })
  openPage(<Waiting />, { api, role: 'owner' })
  await screen.findByText('0')
  expect(api.calls).toEqual(['GET /v1/people'])
})
