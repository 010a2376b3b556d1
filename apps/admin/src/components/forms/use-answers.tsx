import { ProblemError } from '@u4ssc/client'
import type { Question } from '@u4ssc/client/registrations'
import { useState } from 'react'
import { visibleQuestions } from '@u4ssc/client/registrations'
import { say } from '../language/say'
import { QuestionField } from './question-field'
import { useUnsavedGuard } from './unsaved-guard'

/** Returns the questions of the meeting that apply, with their answers. */
export function useAnswers(questions: readonly Question[], before: Answers = {}) {
  const [answers, setAnswers] = useState<Answers>(before)
  const [isTyped, setTyped] = useState(false)
  useUnsavedGuard(isTyped)
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({})
  const { asked, given, unanswered } = answersGiven(questions, answers)
  const fields = asked.map((question) => (
    <QuestionField
      key={question.id}
      question={question}
      answer={answers[question.id]}
      problem={problems[question.id]}
      onAnswer={(answer) => {
        setAnswers((before) => ({ ...before, [question.id]: answer }))
        setTyped(true)
      }}
    />
  ))
  const check = () => {
    setProblems(Object.fromEntries(unanswered.map((one) => [one, say('field.problem-required')])))
    return unanswered.length === 0 ? given : undefined
  }
  /**
   * Shows a refusal of the API at the answers it concerns.
   *
   * @returns false if it concerns no answer
   */
  const refuse = (error: unknown) => {
    const wrong = error instanceof ProblemError ? error.errors : []
    const named = wrong.flatMap(({ pointer, message }) => {
      const question = asked.find((one) => pointer === `/answers/${one.id}`)
      return question ? [[question.id, message] as const] : []
    })
    setProblems(Object.fromEntries(named))
    return named.length > 0 && named.length === wrong.length
  }
  const reset = () => {
    setAnswers(before)
    setTyped(false)
    setProblems({})
  }
  return { fields, check, refuse, reset }
}

type Answer = string | boolean | string[]
type Answers = Readonly<Record<string, Answer>>

/**
 * Returns the answers to the questions that apply, given these answers. An empty answer counts as
 * none.
 */
function answersGiven(questions: readonly Question[], answers: Answers) {
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
