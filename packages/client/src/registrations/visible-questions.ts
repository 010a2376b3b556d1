import type { Question } from './registration-forms'
import type { Answers } from './registrant'

/**
 * Returns the questions shown for these answers: those without a condition, and those whose
 * condition holds. A condition on a hidden question does not hold.
 */
export function visibleQuestions(questions: readonly Question[], answers: Answers): Question[] {
  const asked: Question[] = []
  for (const question of questions) {
    const { shownIf } = question
    const isAsked =
      shownIf === null ||
      (asked.some(({ id }) => id === shownIf.question) &&
        holds(answers[shownIf.question], shownIf.is))
    if (isAsked) asked.push(question)
  }
  return asked
}

function holds(answer: Answers[string] | undefined, wanted: string): boolean {
  if (typeof answer === 'boolean') return wanted === (answer ? 'yes' : 'no')
  return Array.isArray(answer) ? answer.includes(wanted) : answer === wanted
}
