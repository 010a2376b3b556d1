import { expect, it } from 'vitest'
import { duringVisit, keepLastCopies, oldestCopyUsed } from './last-copies.server'

const URL_OF_LIST = 'http://api.test/v1/meetings'

function aSite({ copiesMax = 10 } = {}) {
  let answer: () => Promise<Response> = () => Promise.resolve(new Response('first'))
  const away: string[] = []
  const fetch = keepLastCopies({
    fetch: () => answer(),
    now: () => '2026-11-24T10:00:00Z',
    copiesMax,
    onAway: (_, reason) => away.push(reason),
  })
  const visit = (url = URL_OF_LIST, method = 'GET') =>
    duringVisit(async () => {
      const response = await fetch(url, { method })
      return { body: await response.text(), copy: oldestCopyUsed() }
    })
  return { visit, away, answerWith: (next: () => Promise<Response>) => (answer = next) }
}

const unreachable = () => Promise.reject(new TypeError('fetch failed'))

it('the last good answer stands in while the API cannot be reached, and says of when it is', async () => {
  const { visit, away, answerWith } = aSite()
  expect(await visit()).toEqual({ body: 'first', copy: null })
  answerWith(unreachable)
  expect(await visit()).toEqual({ body: 'first', copy: '2026-11-24T10:00:00Z' })
  expect(away).toEqual(['TypeError: fetch failed'])
})

it('the first answer after an absence is fresh', async () => {
  const { visit, answerWith } = aSite()
  await visit()
  answerWith(unreachable)
  await visit()
  answerWith(() => Promise.resolve(new Response('second')))
  expect(await visit()).toEqual({ body: 'second', copy: null })
})

it('a failure of the API counts as no answer, a refusal as one', async () => {
  const { visit, answerWith } = aSite()
  await visit()
  answerWith(() => Promise.resolve(new Response('broken', { status: 503 })))
  expect((await visit()).body).toBe('first')
  answerWith(() => Promise.resolve(new Response('none such', { status: 404 })))
  expect((await visit()).body).toBe('none such')
})

it('what was never answered, and what is no GET, has no copy', async () => {
  const { visit, answerWith } = aSite()
  await visit(URL_OF_LIST, 'POST')
  answerWith(unreachable)
  await expect(visit()).rejects.toThrow('fetch failed')
})

it('only so many copies are kept, the latest ones', async () => {
  const { visit, answerWith } = aSite({ copiesMax: 1 })
  await visit()
  await visit('http://api.test/v1/circulars')
  answerWith(unreachable)
  await expect(visit()).rejects.toThrow('fetch failed')
  expect((await visit('http://api.test/v1/circulars')).body).toBe('first')
})
