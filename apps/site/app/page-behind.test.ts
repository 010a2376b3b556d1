import { expect, it } from 'vitest'
import { readPageBehind } from './page-behind'

const ZONE = { fields: ['zone'], otherwise: '/times' }

it('the way back to a page keeps the query of its address, except the zone', () => {
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

it('the way back to the home page has an empty path', () => {
  expect(readPageBehind('', ZONE)).toEqual({ path: '', kept: [] })
})

it.each([
  null,
  'https://elsewhere.test/page',
  '//elsewhere.test',
  'javascript:alert(1)',
  'http://[',
])('from %s the way back leads to the times page', (asked) => {
  expect(readPageBehind(asked, ZONE)).toEqual({ path: '/times', kept: [] })
})
