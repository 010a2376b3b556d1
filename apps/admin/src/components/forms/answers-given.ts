import { visibleQuestions } from '@u4ssc/client/registrations'
import type { Question } from '@u4ssc/client/registrations'

type Answer = string | boolean | string[]
export type Answers = Readonly<Record<string, Answer>>

/**
 * Returns the answers to the questions that apply, given these answers. An empty answer counts as
 * none.
 */
export function answersGiven(questions: readonly Question[], answers: Answers) {
  const filledIn = Object.entries(answers).filter(([, answer]) => !isEmpty(answer))
  const asked = visibleQuestions(questions, Object.fromEntries(filledIn))
  const given = filledIn.filter(([id]) => asked.some((question) => question.id === id))
  const unanswered = asked.filter(
    ({ id, required }) => required && !given.some(([of]) => of === id),
  )
  return { asked, given: Object.fromEntries(given), unanswered: unanswered.map(({ id }) => id) }
}

function isEmpty(answer: Answer): boolean {
  return typeof answer === 'string'
    ? answer.trim() === ''
    : answer !== true && answer !== false && answer.length === 0
}
