import { visibleQuestions } from '@u4ssc/client/registrations'
import type { Question } from '@u4ssc/client/registrations'
import { ANSWER, valueOf } from './form-fields'
import type { Fields } from './form-fields'

/**
 * Returns the answers to the questions that apply. Without scripts all questions are shown; an
 * answer whose condition does not hold is left out.
 */
export function readAnswers(
  questions: readonly Question[],
  fields: Fields,
): { answers: Record<string, string | boolean | string[]>; unanswered: string[] } {
  const filledIn = questions.flatMap((question) => {
    const answer = readAnswer(question, fields)
    return answer === null ? [] : [[question.id, answer] as const]
  })
  const asked = visibleQuestions(questions, Object.fromEntries(filledIn))
  const isAsked = (id: string) => asked.some((question) => question.id === id)
  const answers = Object.fromEntries(filledIn.filter(([id]) => isAsked(id)))
  const unanswered = asked.filter(({ id, required }) => required && !(id in answers))
  return { answers, unanswered: unanswered.map(({ id }) => id) }
}

function readAnswer({ kind, id }: Question, fields: Fields): string | boolean | string[] | null {
  const name = ANSWER + id
  if (kind === 'choices') {
    const chosen = fields[name] ?? []
    return chosen.length === 0 ? null : [...chosen]
  }
  const value = valueOf(fields, name)
  if (value === '') return null
  if (kind === 'consent') return true
  return kind === 'yes-no' ? value === 'yes' : value
}
