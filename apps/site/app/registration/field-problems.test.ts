import type { Question } from '@u4ssc/client/registrations'
import { expect, it } from 'vitest'
import { i18nFor } from '../i18n/i18n'
import { describeProblems } from './field-problems'

const TOPIC: Question = {
  id: 'topic',
  kind: 'text',
  label: { en: 'Which topic?' },
  maxLength: 10,
  required: true,
  shownIf: null,
}

it('the problems of a form are in the order of its fields', () => {
  const wrong = ['privacyNotice', 'answer-topic', 'country', 'name', 'email']
  const problems = describeProblems(i18nFor('en'), wrong, {
    fields: { 'answer-topic': ['far too long a topic'] },
    form: { questions: [TOPIC] },
  })
  expect(problems.map(({ field }) => field)).toEqual([
    'email',
    'name',
    'country',
    'answer-topic',
    'privacyNotice',
  ])
  expect(problems[3]?.words).toBe('Enter at most 10 characters.')
})
