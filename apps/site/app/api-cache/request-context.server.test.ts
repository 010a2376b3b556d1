import { expect, it, vi } from 'vitest'
import {
  withRequestContext,
  forwardVisitor,
  readTimeLeft,
  timeBeforeCopy,
} from './request-context.server'

const WHO = '198.51.100.4, 203.0.113.7'

/** @returns the headers that the API received */
async function askAs(askedBy?: string): Promise<Headers> {
  let got = new Headers()
  const ask = forwardVisitor((input, init) => {
    got = new Request(input, init).headers
    return Promise.resolve(new Response())
  })
  const headers = { 'personal-link': 'abc' }
  await withRequestContext(
    () => ask('http://api.example/v1/registrations/own', { headers }),
    askedBy,
  )
  return got
}

it('the API gets the address of the visitor and their personal link', async () => {
  const headers = await askAs(WHO)
  expect(headers.get('x-forwarded-for')).toBe(WHO)
  expect(headers.get('personal-link')).toBe('abc')
})

it('the API gets no visitor address if none is known', async () => {
  expect((await askAs()).has('x-forwarded-for')).toBe(false)
})

it('the reads for one page share eight seconds, the last 6.4 only without a copy, and a late one gets a moment', () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0)
  const left = withRequestContext(() =>
    [0, 1_000, 60_000].map((ms) => {
      clock.mockReturnValue(ms)
      return [readTimeLeft(), timeBeforeCopy()]
    }),
  )
  clock.mockRestore()
  expect(left).toEqual([
    [8_000, 1_600],
    [7_000, 600],
    [100, 100],
  ])
})
