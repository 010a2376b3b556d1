import type { Question } from '@u4ssc/client/registrations'
import { expect, it } from 'vitest'
import {
  conditionsFor,
  missingLanguages,
  moveQuestion,
  newQuestion,
  problemsOf,
  QUESTION_KINDS,
  kindOf,
  removeQuestion,
  withKind,
  withWords,
} from './edit-questions'

const VISIT: Question = {
  id: 'visit',
  kind: 'yes-no',
  label: { en: 'Will you join the visit?' },
  required: true,
  shownIf: null,
}
const DIET: Question = {
  id: 'diet',
  kind: 'text',
  label: { en: 'Dietary needs' },
  required: false,
  maxLength: 200,
  shownIf: { question: 'visit', is: 'yes' },
}

it('a condition keeps its question after the one that it refers to', () => {
  expect(moveQuestion([VISIT, DIET], 1, 0)).toEqual([VISIT, DIET])
  const free = { ...DIET, shownIf: null }
  expect(moveQuestion([VISIT, free], 1, 0)).toEqual([free, VISIT])
})

it('removing a question removes the conditions that depend on it', () => {
  expect(removeQuestion([VISIT, DIET], 'visit')).toEqual([{ ...DIET, shownIf: null }])
})

it('only earlier questions with a choice can be a condition', () => {
  expect(conditionsFor([VISIT, DIET], 'diet')).toEqual([VISIT])
  expect(conditionsFor([VISIT, DIET], 'visit')).toEqual([])
})

it.each(QUESTION_KINDS)('a question of kind %s becomes valid with words', (kind) => {
  const empty = newQuestion(kind, 'q-1')
  expect(kindOf(empty)).toBe(kind)
  expect([...problemsOf([empty]).keys()]).toEqual([0])
  const label = withWords(empty.label, 'en', 'Words')
  const choices = 'choices' in empty ? empty.choices.map((one) => ({ ...one, label })) : []
  const written = 'choices' in empty ? { ...empty, label, choices } : { ...empty, label }
  expect(problemsOf([written]).size).toBe(0)
})

it('the choices of a question are kept when it changes between one and several answers', () => {
  const one = newQuestion('choice', 'q-1')
  expect(withKind(one, 'choices')).toEqual({ ...one, kind: 'choices' })
})

it('a question lists the languages that it or one of its choices lacks', () => {
  expect(missingLanguages({ ...VISIT, label: { en: 'Yes?', fr: 'Oui ?' } })).toEqual([
    'ar',
    'es',
    'ru',
    'zh',
  ])
})

it('a range that ends before it begins is a problem', () => {
  const number = { ...VISIT, kind: 'number' as const, min: 5, max: 2 }
  expect(problemsOf([number]).get(0)).toBe('range')
})
