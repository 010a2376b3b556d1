import { expect, it } from 'vitest'
import { checkSubject } from './commit-subject.mjs'

it.each([
  'reader: keep meetings without a subject line',
  'api: add a filter by country\n\nThe reason is here, and this line may be as long as it needs to be, since only the subject is checked.',
  "Merge branch 'reader' into next",
  'Revert "api: add a filter by country"',
  'fixup! api: add a filter by country',
])('the subject of %j is accepted', (message) => {
  expect(checkSubject(message)).toEqual([])
})

it.each([
  ['keep meetings without a subject line', /Start the subject with the area/],
  ['Reader: keep meetings without a subject line', /Start the subject with the area/],
  [`reader: ${'long '.repeat(13)}word`, /has 77 characters; the maximum is 72/],
  ['reader: keeps meetings without a subject line', /Use the imperative/],
  ['reader: added meetings without a subject line', /Use the imperative/],
  ['reader: keep meetings without a subject line.', /Remove the period/],
])('the subject of %j is refused', (message, reason) => {
  expect(checkSubject(message)).toEqual([expect.stringMatching(reason)])
})
