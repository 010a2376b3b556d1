import { expect, it } from 'vitest'
import { pageKey } from './page-key'

const keyOf = (url: string, cookie?: string, method = 'GET') => pageKey({ method, url, cookie })

it('a page is one for each language, query and place', () => {
  const keys = [
    keyOf('/en/meetings'),
    keyOf('/ar/meetings'),
    keyOf('/en/meetings?year=2021'),
    keyOf('/en/meetings', 'browser-zone=Asia%2FTokyo'),
    keyOf('/en/meetings', 'zone=Asia%2FTokyo'),
  ]
  expect(keys).not.toContain(null)
  expect(new Set(keys).size).toBe(keys.length)
})

it('other cookies make no other page', () => {
  expect(keyOf('/en', 'session=1; browser-zone=UTC')).toBe(keyOf('/en', 'browser-zone=UTC; x=2'))
  expect(keyOf('/en/meetings', 'seen-u4ssc-6=1')).toBe(keyOf('/en/meetings', 'seen-u4ssc-6=2'))
})

it('the page of a meeting is another for those who saw an earlier release', () => {
  const seen = (release: number) => keyOf('/en/meetings/u4ssc-6', `seen-u4ssc-6=${release}`)
  expect(seen(1)).not.toBe(seen(2))
})

it.each([
  '/en/registration?token=a',
  '/en/registration.data',
  '/EN/Registration',
  '/en/delegation',
  '/en/follow/confirm',
  '/en/search?q=a',
  '/en/meetings/u4ssc-6/register',
  '/',
  '/sitemap.xml',
  `/en?x=${'x'.repeat(600)}`,
])('%s is rendered each time', (url) => {
  expect(keyOf(url)).toBeNull()
})

it('a form that is sent is no page', () => {
  expect(keyOf('/en', undefined, 'POST')).toBeNull()
})
