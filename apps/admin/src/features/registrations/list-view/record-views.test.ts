import { expect, it } from 'vitest'
import { SAMPLE_REGISTRATION } from '../test/sample-registration'
import { COLUMNS, factsOf, RECORD_VIEWS } from './record-views'

it('the list has its columns in their order, some of them only once they are chosen', () => {
  expect(COLUMNS.map(({ key }) => key)).toEqual([
    ...['organization', 'country', 'capacity', 'email', 'mode', 'state', 'eligibility'],
    ...['accessNeeds', 'language', 'place', 'received'],
  ])
  const chosen = COLUMNS.filter(({ column }) => column === 'offered').map(({ key }) => key)
  expect(chosen).toEqual(['capacity', 'email', 'language', 'place'])
})

it('the panel begins with what a decision needs, and ends with needs and answers', () => {
  const record = { ...SAMPLE_REGISTRATION, reason: 'No letter' }
  const facts = factsOf(record, { meeting: 'Sixth Meeting', questions: [] })
  expect(facts.map(([term]) => term)).toEqual([
    ...['Status', 'Reason', 'Email address', 'Meeting', 'Organization', 'Country or area'],
    ...['Attending as', 'Format', 'Registered', 'Language', 'Confirmation order'],
    ...['Captioning', 'diet'],
  ])
})

it('a registration does not compile without the view of a field', () => {
  const { listed, ...others } = RECORD_VIEWS
  // @ts-expect-error: the dashboard does not say whether it shows the consent
  others satisfies Record<keyof typeof RECORD_VIEWS, unknown>
  expect(listed.panel).toBeNull()
})
