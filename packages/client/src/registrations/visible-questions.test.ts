import { expect, it } from 'vitest'
import { visibleQuestions } from './visible-questions'
import type { Question } from './registration-forms'

const label = { en: 'A question' }
const yesNo = { kind: 'yes-no', label, required: false } as const
const QUESTIONS: Question[] = [
  { ...yesNo, id: 'paper', shownIf: null },
  { ...yesNo, id: 'slides', shownIf: { question: 'paper', is: 'yes' } },
  { ...yesNo, id: 'screen', shownIf: { question: 'slides', is: 'yes' } },
]

function askedOf(answers: Record<string, boolean>): string[] {
  return visibleQuestions(QUESTIONS, answers).map(({ id }) => id)
}

it('a question is asked if its condition is met', () => {
  expect(askedOf({})).toEqual(['paper'])
  expect(askedOf({ paper: true })).toEqual(['paper', 'slides'])
  expect(askedOf({ paper: true, slides: true })).toEqual(['paper', 'slides', 'screen'])
})

it('the answer to a hidden question shows no other question', () => {
  expect(askedOf({ paper: false, slides: true })).toEqual(['paper'])
})
