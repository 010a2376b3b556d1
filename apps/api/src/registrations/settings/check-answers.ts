import { visibleQuestions } from '@u4ssc/client/registrations'
import type { Answers, Question } from '@u4ssc/client/registrations'
import type { FieldError } from '@u4ssc/client/responses'
import { isDate } from '@u4ssc/domain'
import { toPointer } from '../../http/json-pointer'

type Answer = Answers[string]

/** Returns errors in the answers; questions that are not shown must have none. */
export function checkAnswers(questions: readonly Question[], answers: Answers): FieldError[] {
  const asked = visibleQuestions(questions, answers)
  const strays = Object.keys(answers)
    .filter((id) => !asked.some((question) => question.id === id))
    .map((id) => wrong(id, 'This question is not asked here: leave the answer out'))
  const faults = asked.flatMap((question) => {
    const message = faultOf(question, answers[question.id])
    return message === undefined ? [] : [wrong(question.id, message)]
  })
  return [...strays, ...faults]
}

function faultOf(question: Question, answer: Answer | undefined): string | undefined {
  const isEmpty = answer === undefined || answer === '' || (Array.isArray(answer) && !answer.length)
  if (isEmpty) return question.required ? 'An answer is needed' : undefined
  switch (question.kind) {
    case 'text':
      if (typeof answer !== 'string') return 'The answer is a text'
      return answer.length > question.maxLength
        ? `At most ${question.maxLength} characters`
        : undefined
    case 'number':
      return numberFault(question, answer)
    case 'date':
      return isDate(answer) ? undefined : 'The answer is a date, for example 2021-12-07'
    case 'consent':
      return answer === true || (answer === false && !question.required)
        ? undefined
        : 'Consent is needed'
    case 'yes-no':
      return typeof answer === 'boolean' ? undefined : 'The answer is true or false'
    case 'choice':
      return isChoice(question.choices, answer) ? undefined : `One of ${named(question.choices)}`
    case 'choices':
      return Array.isArray(answer) && answer.every((one) => isChoice(question.choices, one))
        ? undefined
        : `A list of ${named(question.choices)}`
    default:
      return question satisfies never
  }
}

/** Digits with an optional sign and decimal point: numbers in words or with separators are unclear. */
const NUMBER = /^-?\d{1,15}(\.\d{1,6})?$/

function numberFault(
  { min, max }: Extract<Question, { kind: 'number' }>,
  answer: Answer,
): string | undefined {
  if (typeof answer !== 'string' || !NUMBER.test(answer)) return 'The answer is a number'
  const number = Number(answer)
  if (min !== null && number < min) return `At least ${min}`
  return max !== null && number > max ? `At most ${max}` : undefined
}

interface Choice {
  readonly value: string
}

function isChoice(choices: readonly Choice[], answer: Answer): boolean {
  return choices.some(({ value }) => value === answer)
}

function named(choices: readonly Choice[]): string {
  return choices.map(({ value }) => `"${value}"`).join(', ')
}

function wrong(id: string, message: string): FieldError {
  return { pointer: toPointer(['answers', id]), message }
}
