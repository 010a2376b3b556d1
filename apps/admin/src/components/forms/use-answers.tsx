import { ProblemError } from '@u4ssc/client'
import type { Question } from '@u4ssc/client/registrations'
import { useState } from 'react'
import { say } from '../language/say'
import { answersGiven } from './answers-given'
import type { Answers } from './answers-given'
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
