import { expect, it } from 'vitest'
import { followReleases } from './follow-releases'
import type { ReleaseEvent } from './follow-releases'
import { ProblemError } from './problem-error'
import type { Connection } from './send'

function releaseText(revision: number): string {
  const notice = {
    ...{ revision, slug: `meeting-${revision}`, title: 'A', status: 'convened', changed: [] },
    release: { number: 1, name: null, publishedAt: '2021-11-25T09:00:00Z' },
  }
  return `event: release\ndata: ${JSON.stringify(notice)}\nid: ${revision}\n\n`
}
const withdrawal = { kind: 'meeting', id: 'meeting-1', withdrawn: true }
const WITHDRAWAL = `event: withdrawal\ndata: ${JSON.stringify(withdrawal)}\n\n`

/** Returns a connection that answers once with each text, and the last events that it was sent. */
function answering(...texts: readonly string[]) {
  const asked: (string | null)[] = []
  const left = texts.values()
  const connection: Connection = {
    baseUrl: 'https://api.example.org',
    headers: {},
    retries: 0,
    wait: () => Promise.resolve(),
    fetch: (input, init) => {
      asked.push(new Request(input, init).headers.get('last-event-id'))
      const { value } = left.next()
      return value === undefined
        ? Promise.reject(new TypeError('No connection'))
        : Promise.resolve(new Response(value))
    },
  }
  return { asked, connection }
}

/** Takes so many events of a stream, and leaves it. */
async function take(count: number, events: AsyncIterable<ReleaseEvent>): Promise<ReleaseEvent[]> {
  const taken: ReleaseEvent[] = []
  for await (const event of events) {
    taken.push(event)
    if (taken.length === count) break
  }
  return taken
}

it('the stream of releases yields releases and withdrawals, and leaves out events of later versions', async () => {
  const { connection } = answering(
    `retry: 3000\n\n: still here\n\n${releaseText(1)}event: new\ndata: {}\n\n${WITHDRAWAL}`,
  )
  const [release, gone] = await take(2, followReleases(connection))
  expect(release).toMatchObject({ kind: 'release', notice: { revision: 1, slug: 'meeting-1' } })
  expect(gone).toEqual({ kind: 'withdrawal', notice: withdrawal })
})

it('the stream of releases reconnects after the last event received', async () => {
  const { asked, connection } = answering(releaseText(1) + releaseText(2), releaseText(3))
  const taken = await take(3, followReleases(connection, { after: 0 }))
  expect(taken.map(({ notice }) => 'revision' in notice && notice.revision)).toEqual([1, 2, 3])
  expect(asked).toEqual(['0', '2'])
})

it('the stream of releases remembers the place that the API names before the first release', async () => {
  const { asked, connection } = answering('event: start\nid: 41\ndata: {}\n\n', releaseText(42))
  await take(1, followReleases(connection))
  expect(asked).toEqual([null, '41'])
})

it('the stream of releases ends with its signal', async () => {
  const stop = new AbortController()
  const { connection } = answering(releaseText(1))
  const taken: ReleaseEvent[] = []
  for await (const event of followReleases(connection, { signal: stop.signal })) {
    taken.push(event)
    stop.abort()
  }
  expect(taken).toHaveLength(1)
})

it('the stream of releases throws what the API refuses', async () => {
  const problem = {
    ...{ type: '/problems/invalid-request', title: 'A', detail: 'B', requestId: 'c' },
    ...{ status: 422, errors: [] },
  }
  const { connection } = answering()
  const refusing = {
    ...connection,
    fetch: () => Promise.resolve(Response.json(problem, { status: 422 })),
  }
  await expect(take(1, followReleases(refusing))).rejects.toThrow(ProblemError)
})
