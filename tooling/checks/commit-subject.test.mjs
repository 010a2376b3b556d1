import { expect, it } from 'vitest'
import { checkSubject } from './commit-subject.mjs'

const AREAS = new Set(['api', 'domain'])

it.each([
  'domain: keep meetings without a subject line',
  'api: add a filter by country\n\nThe reason is here, and this line may be as long as it needs to be, since only the subject is checked.',
  "Merge branch 'reader' into next",
  'Revert "api: add a filter by country"',
  'fixup! api: add a filter by country',
])('the subject of %j is accepted', (message) => {
  expect(checkSubject(message, AREAS)).toEqual([])
})

it.each([
  ['keep meetings without a subject line', /Start the subject with the area/],
  ['Domain: keep meetings without a subject line', /Start the subject with the area/],
  [`domain: ${'long '.repeat(13)}word`, /has 77 characters; the maximum is 72/],
  ['reader: keep meetings', /The area "reader" is no folder. Areas: api, domain\./],
  ['domain: keeps meetings without a subject line', /Use the imperative/],
  ['domain: added meetings without a subject line', /Use the imperative/],
  ['domain: keep meetings without a subject line.', /Remove the period/],
])('the subject of %j is refused', (message, reason) => {
  expect(checkSubject(message, AREAS)).toEqual([expect.stringMatching(reason)])
})
