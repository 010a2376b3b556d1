import { expect, it } from 'vitest'
import { action, loader } from './route'

const ANSWER = 'country=CO&capacity=individual'

function visit(page: string, init?: RequestInit) {
  const request = new Request(`https://example.org/fr/attending?${page}`, init)
  return { request, params: {}, context: {} }
}

it('a submitted answer sets the cookie and redirects to the list', () => {
  const page = encodeURIComponent('/meetings?year=2022&country=CH')
  const answer = loader(visit(`page=${page}&${ANSWER}`))
  expect(answer).toBeInstanceOf(Response)
  const { headers } = answer instanceof Response ? answer : new Response()
  expect(headers.get('location')).toBe('/fr/meetings?year=2022')
  expect(headers.get('set-cookie')).toMatch(/^attending=CO%20individual; .*HttpOnly/)
})

it('the page without an answer shows the question', () => {
  expect(loader(visit('page=%2Fmeetings'))).toEqual({ page: '/meetings', asked: {} })
})

it('a forgotten answer is removed from the device, and a redirect to another site is refused', async () => {
  const body = new URLSearchParams({ act: 'forget', page: '//elsewhere.test' })
  const { headers } = await action(visit('', { method: 'POST', body }))
  expect(headers.get('location')).toBe('/fr/meetings')
  expect(headers.get('set-cookie')).toMatch(/^attending=; .*Max-Age=0/)
})
