import { expect, it } from 'vitest'
import { readPageBehind } from './page-behind'

const ZONE = { fields: ['zone'], otherwise: '/times' }

it('a page is gone back to with what its address asks, but for the place', () => {
  const page = '/meetings/u4ssc-6?country=CO&zone=UTC&session=a&session=b'
  expect(readPageBehind(page, ZONE)).toEqual({
    path: '/meetings/u4ssc-6',
    kept: [
      ['country', 'CO'],
      ['session', 'a'],
      ['session', 'b'],
    ],
  })
})

it('the home page is gone back to', () => {
  expect(readPageBehind('', ZONE)).toEqual({ path: '', kept: [] })
})

it.each([
  null,
  'https://elsewhere.test/page',
  '//elsewhere.test',
  'javascript:alert(1)',
  'http://[',
])('from %s the way leads to the times of this site', (asked) => {
  expect(readPageBehind(asked, ZONE)).toEqual({ path: '/times', kept: [] })
})
