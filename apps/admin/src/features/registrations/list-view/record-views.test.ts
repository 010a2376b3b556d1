import type { Answers, Question } from '@u4ssc/client/registrations'
import { expect, it } from 'vitest'
import { SAMPLE_REGISTRATION } from '../../../test/sample-registration'
import { columnsWith, factsOf, RECORD_VIEWS } from './record-views'

const MEALS: Question = {
  ...{ kind: 'choice', id: 'diet', required: false, shownIf: null, label: { en: 'Meals' } },
  choices: [
    { value: 'none', label: { en: 'No preference' } },
    { value: 'vegan', label: { en: 'Vegan' } },
  ],
}

it('the list has its columns in their order, some of them only once they are chosen', () => {
  const columns = columnsWith([MEALS])
  expect(columns.map(({ key }) => key)).toEqual([
    ...['organization', 'jobTitle', 'country', 'capacity', 'email', 'mode', 'state', 'eligibility'],
    ...['accessNeeds', 'language', 'place', 'received', 'delegation', 'head', 'attended'],
    ...['attendedEarlier', 'answer-diet'],
  ])
  const chosen = columns.filter(({ isShownAtFirst }) => !isShownAtFirst).map(({ key }) => key)
  expect(chosen).toEqual([
    ...['jobTitle', 'capacity', 'email', 'language', 'place', 'delegation', 'head', 'attended'],
    ...['attendedEarlier', 'answer-diet'],
  ])
})

it('a column of answers has the words of the form, and is empty without an answer', () => {
  const [meals] = columnsWith([MEALS]).slice(-1)
  const textOf = (answers: Answers) =>
    meals?.text({ ...SAMPLE_REGISTRATION, answers }, { delegations: [] })
  expect([meals?.header, textOf({ diet: 'vegan' }), textOf({})]).toEqual(['Meals', 'Vegan', null])
})

it('the panel begins with what a decision needs, and ends with needs and answers', () => {
  const record = { ...SAMPLE_REGISTRATION, reason: 'No letter' }
  const facts = factsOf(record, { meeting: 'Sixth Meeting', questions: [], delegations: [] })
  expect(facts.map(([term]) => term)).toEqual([
    ...['Status', 'Reason', 'Email address', 'Meeting', 'Organization', 'Country or area'],
    ...['Attending as', 'Format', 'Registered', 'Language', 'Confirmation order'],
    ...['Captions', 'diet'],
  ])
})

it('a registration does not compile without the view of a field', () => {
  const { listed, ...others } = RECORD_VIEWS
  // @ts-expect-error: the dashboard does not say whether it shows the consent
  others satisfies Record<keyof typeof RECORD_VIEWS, unknown>
  expect(listed.panel).toBeNull()
})
