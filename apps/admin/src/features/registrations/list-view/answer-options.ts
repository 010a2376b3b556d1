import type { Question } from '@u4ssc/client/registrations'
import { inOwnLanguage } from '../../../components/language/in-own-language'
import { isolate } from '../../../components/language/isolate'
import { say } from '../../../components/language/say'

/** Returns the answers to a question that the list can be filtered by, as the API names them. */
export function answerOptions(question: Question) {
  const { id } = question
  const label = isolate(inOwnLanguage(question.label))
  const answers = answersOf(question).map(({ value, label: answer }) => ({
    value: `${id}:${value}`,
    label: say('registrations.answer-is', { question: label, answer: isolate(answer) }),
  }))
  return [
    ...answers,
    { value: id, label: say('registrations.answer-any', { question: label }) },
    { value: `${id}:`, label: say('registrations.answer-none', { question: label }) },
  ]
}

function answersOf(question: Question) {
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return question.choices.map((one) => ({ value: one.value, label: inOwnLanguage(one.label) }))
    case 'yes-no':
    case 'consent':
      return (['yes', 'no'] as const).map((value) => ({
        value,
        label: say(`issues.answer-${value}`),
      }))
    case 'text':
    case 'number':
    case 'date':
      return []
  }
}
