import { expect, it, vi } from 'vitest'
import { ResponseCache } from './response-cache.server'
import { withRequestContext, oldestCachedCopy } from './request-context.server'

const NO_PAGE = { items: [], nextCursor: null }
const refusal = (status: number) =>
  Response.json(
    { type: '/problems/not-found', title: '', status, detail: '', requestId: '', errors: [] },
    { status },
  )
const inJson = () => Response.json(NO_PAGE)

function aSite({ maxAnswers = 100 } = {}) {
  const clock = { ms: 0 }
  const seen: string[] = []
  const away: unknown[] = []
  let answer: () => Response | Promise<Response> = () => inJson()
  const answers = new ResponseCache({
    baseUrl: 'http://api.test',
    maxAnswers,
    fetch: (input, init) => {
      seen.push(new Request(input, init).url)
      return Promise.resolve(answer())
    },
    now: () => `2026-11-24T10:00:0${Math.floor(clock.ms / 1000)}Z`,
    processMs: () => clock.ms,
    onAway: (_, error) => away.push(error),
  })
  const list = answers.of('meetings.list', (client, query: { limit: number }) =>
    client.meetings.list(query),
  )
  const find = answers.of('meetings.get', (client, slug: string) => client.meetings.get(slug))
  const visit = (limit = 1) =>
    withRequestContext(async () => {
      const page = await list({ limit })
      return { page, copy: oldestCachedCopy() }
    })
  const answerWith = (next: typeof answer) => (answer = next)
  const failing = () => Promise.reject<Response>(new TypeError('fetch failed'))
  return { answers, clock, seen, away, visit, find, answerWith, failing }
}

it('concurrent and immediately following requests share one answer', async () => {
  const { visit, seen, clock } = aSite()
  const [one, other] = await Promise.all([visit(), visit()])
  clock.ms = 999
  const later = await visit()
  expect(one.page).toBe(other.page)
  expect(later.page).toBe(one.page)
  expect(seen).toHaveLength(1)
  await visit(2)
  expect(seen).toHaveLength(2)
})

it('an answer older than a second is requested again', async () => {
  const { visit, seen, clock, answerWith } = aSite()
  await visit()
  answerWith(() => Response.json({ ...NO_PAGE, nextCursor: 'more' }))
  clock.ms = 1_000
  expect((await visit()).page.nextCursor).toBe('more')
  expect(seen).toHaveLength(2)
})

it('every answer is requested again after a release', async () => {
  const { answers, visit, seen, answerWith } = aSite()
  await visit()
  answers.renew()
  answerWith(() => Response.json({ ...NO_PAGE, nextCursor: 'more' }))
  expect((await visit()).page.nextCursor).toBe('more')
  expect(seen).toHaveLength(2)
})

it('an answer from before a release is not used after it', async () => {
  const { answers, visit, seen, answerWith } = aSite()
  let send: (response: Response) => void = () => undefined
  answerWith(() => new Promise<Response>((resolve) => (send = resolve)))
  const before = visit()
  await Promise.resolve()
  answers.renew()
  send(inJson())
  await before
  answerWith(() => Response.json({ ...NO_PAGE, nextCursor: 'more' }))
  expect((await visit()).page.nextCursor).toBe('more')
  expect(seen).toHaveLength(2)
})

it('the last good answer is used with its date while the API fails, and the next one is fresh', async () => {
  const { visit, away, clock, answerWith, failing } = aSite()
  await visit()
  clock.ms = 4_000
  answerWith(failing)
  expect((await visit()).copy).toBe('2026-11-24T10:00:00Z')
  answerWith(() => refusal(503))
  expect((await visit()).copy).toBe('2026-11-24T10:00:00Z')
  expect(away).toHaveLength(2)
  answerWith(() => inJson())
  expect((await visit()).copy).toBeNull()
})

it('while the API is slow, a copy is used, and the late answer is cached without a second request', async () => {
  const { visit, clock, seen, answerWith } = aSite()
  await visit()
  clock.ms = 1_000
  let respond: (answer: Response) => void = () => undefined
  answerWith(() => new Promise((resolve) => (respond = resolve)))
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] })
  const slow = [visit(), visit()]
  await vi.advanceTimersByTimeAsync(1_600)
  vi.useRealTimers()
  expect((await Promise.all(slow)).map(({ copy }) => copy)).toEqual([
    '2026-11-24T10:00:00Z',
    '2026-11-24T10:00:00Z',
  ])
  respond(Response.json({ ...NO_PAGE, nextCursor: 'late' }))
  await expect.poll(async () => (await visit()).page.nextCursor).toBe('late')
  expect(seen).toHaveLength(2)
})

it('a refusal counts as an answer: withdrawn content has no copy', async () => {
  const { visit, clock, answerWith, failing } = aSite()
  await visit()
  clock.ms = 4_000
  answerWith(() => refusal(410))
  await expect(visit()).rejects.toMatchObject({ status: 410 })
  clock.ms = 8_000
  answerWith(failing)
  await expect(visit()).rejects.toThrow('could not be reached')
})

it('a withdrawn page shows the reason, even if the client treats it as missing', async () => {
  const { find, answerWith } = aSite()
  answerWith(() => refusal(410))
  await expect(find('u4ssc-6')).rejects.toMatchObject({ status: 410, name: 'ProblemError' })
})

it('a missing page is requested again, and is not cached', async () => {
  const { find, clock, answerWith, failing } = aSite()
  answerWith(() => refusal(404))
  expect(await find('none')).toBeUndefined()
  clock.ms = 4_000
  answerWith(failing)
  await expect(find('none')).rejects.toThrow('could not be reached')
})

it('the answer with the oldest request is removed from the cache first', async () => {
  const { visit, clock, answerWith, failing } = aSite({ maxAnswers: 2 })
  await visit(1)
  await visit(2)
  clock.ms = 4_000
  await visit(1)
  await visit(3)
  clock.ms = 8_000
  answerWith(failing)
  expect((await visit(1)).copy).not.toBeNull()
  await expect(visit(2)).rejects.toThrow('could not be reached')
})
