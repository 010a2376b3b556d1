import { expect, it } from 'vitest'
import { isReference } from './is-reference'
import { ReferenceSchema } from './reference'

const parsed = {
  kind: 'addendum',
  series: '1/LCCE',
  number: '2',
  amends: 'Circular Letter 1/LCCE/44',
  alsoKnownAs: [],
  text: 'Addendum 2 to Circular Letter 1/LCCE/44',
}

it.each([
  parsed,
  { ...parsed, number: null, text: null },
  { ...parsed, alsoKnownAs: ['COM 3/ST'] },
  { ...parsed, kind: 'letter' },
  { ...parsed, series: ' TSB' },
  { ...parsed, number: '' },
  { ...parsed, amends: 'TSB\nCircular' },
  { ...parsed, text: undefined },
  { ...parsed, alsoKnownAs: [''] },
  { ...parsed, alsoKnownAs: 'COM 3/ST' },
  { kind: 'circular' },
  [],
  'TSB Circular 352',
  null,
])('the schema of a reference accepts what isReference accepts: %j', (value) => {
  expect(isReference(value)).toBe(ReferenceSchema.safeParse(value).success)
})
