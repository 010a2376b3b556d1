import type { Answers, Question } from '@u4ssc/client/registrations'
import { expect, it } from 'vitest'
import { checkAnswers } from './check-answers'

const ASKED = { id: 'q', label: { en: 'Question' }, required: true, shownIf: null } as const
const NUMBER: Question = { ...ASKED, kind: 'number', min: 1, max: 10 }
const DATE: Question = { ...ASKED, kind: 'date' }
const CONSENT: Question = { ...ASKED, kind: 'consent' }

it.each<[name: string, question: Question, answer: Answers[string]]>([
  ['a number in its range', NUMBER, '2.5'],
  ['a date', DATE, '2021-12-07'],
  ['consent', CONSENT, true],
  ['no consent where it is optional', { ...CONSENT, required: false }, false],
])('a form accepts %s', (_name, question, answer) => {
  expect(checkAnswers([question], { q: answer })).toEqual([])
})

it.each<[name: string, question: Question, answer: Answers[string]]>([
  ['a number above its range', NUMBER, '11'],
  ['a number below its range', NUMBER, '0'],
  ['a number in words', NUMBER, 'five'],
  ['a number with an exponent', NUMBER, '1e1'],
  ['a day that does not exist', DATE, '2021-02-30'],
  ['no consent where it is required', CONSENT, false],
])('a form refuses %s', (_name, question, answer) => {
  expect(checkAnswers([question], { q: answer })).toMatchObject([{ pointer: '/answers/q' }])
})
