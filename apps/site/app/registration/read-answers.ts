import type { Question } from '@u4ssc/client'
import { ANSWER, valueOf } from './form-fields'
import type { Fields } from './form-fields'

type Answer = string | boolean | readonly string[]

/**
 * The answers to the questions that are asked of whoever filled in the form.
 *
 * Without scripts all questions stand on the page; what was written under a question whose condition
 * does not hold is left out.
 */
export function readAnswers(
  questions: readonly Question[],
  fields: Fields,
): { answers: Record<string, string | boolean | string[]>; unanswered: string[] } {
  const answers: Record<string, string | boolean | string[]> = {}
  const unanswered: string[] = []
  for (const question of questions) {
    if (!isAsked(question, answers)) continue
    const answer = readAnswer(question, fields)
    if (answer !== null) answers[question.id] = answer
    else if (question.required) unanswered.push(question.id)
  }
  return { answers, unanswered }
}

function isAsked({ shownIf }: Question, answers: Readonly<Record<string, Answer>>): boolean {
  if (shownIf === null) return true
  const given = answers[shownIf.question]
  if (typeof given === 'boolean') return shownIf.is === (given ? 'yes' : 'no')
  return typeof given === 'string' ? given === shownIf.is : (given ?? []).includes(shownIf.is)
}

function readAnswer({ kind, id }: Question, fields: Fields): string | boolean | string[] | null {
  const name = ANSWER + id
  if (kind === 'choices') {
    const chosen = fields[name] ?? []
    return chosen.length === 0 ? null : [...chosen]
  }
  const value = valueOf(fields, name)
  if (value === '') return null
  return kind === 'yes-no' ? value === 'yes' : value
}
