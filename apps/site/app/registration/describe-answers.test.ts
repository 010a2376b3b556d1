import type { Question } from '@u4ssc/client/registrations'
import { expect, it } from 'vitest'
import { i18nFor } from '../i18n/i18n'
import { describeAnswers } from './describe-answers'

const asked = { required: false, shownIf: null } as const
const QUESTIONS: readonly Question[] = [
  {
    id: 'presents',
    kind: 'yes-no',
    label: { en: 'Do you present?', fr: 'Présentez-vous ?' },
    ...asked,
  },
  { id: 'topic', kind: 'text', label: { en: 'What about?' }, maxLength: 5000, ...asked },
  {
    ...{ id: 'days', kind: 'choices', label: { en: 'Which days?' }, ...asked },
    choices: [
      { value: 'd1', label: { en: 'Tuesday', fr: 'Mardi' } },
      { value: 'd2', label: { en: 'Wednesday' } },
    ],
  },
]

it('the answers of a registration use the language of the page if the question is translated, else its original language', () => {
  const answers = { presents: true, topic: 'Water meters', days: ['d1', 'd2'] }
  expect(describeAnswers(i18nFor('fr'), QUESTIONS, answers)).toEqual([
    { label: 'Présentez-vous ?', value: 'Oui' },
    { label: 'What about?', value: 'Water meters' },
    { label: 'Which days?', value: 'Mardi et Wednesday' },
  ])
})

it('questions without an answer are left out, and so are answers without a question', () => {
  expect(describeAnswers(i18nFor('en'), QUESTIONS, { presents: false, gone: 'x' })).toEqual([
    { label: 'Do you present?', value: 'No' },
  ])
})

it('a long answer is shortened', () => {
  const [first] = describeAnswers(i18nFor('en'), QUESTIONS, { topic: 'x'.repeat(5000) })
  expect(first?.value).toBe(`${'x'.repeat(200)}…`)
})
