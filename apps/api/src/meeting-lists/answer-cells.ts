import type { Answers, Question } from '@u4ssc/client/registrations'
import type { Language } from '@u4ssc/domain'
import { listMessages } from '@u4ssc/messages/lists'

type Words = Question['label']

/** Returns a text in a language, else in English, else in any that it has. */
export function wordsIn(words: Words, language: Language): string {
  return words[language] ?? words.en ?? Object.values(words)[0] ?? ''
}

/** Returns the answer to a question of the form, choices by their labels. */
export function describeAnswer(
  question: Question,
  answer: Answers[string] | undefined,
  language: Language,
): string {
  if (answer === undefined) return ''
  const say = listMessages(language)
  if (typeof answer === 'boolean') return say(answer ? 'list.yes' : 'list.no')
  const given = Array.isArray(answer) ? answer : [answer]
  if (question.kind !== 'choice' && question.kind !== 'choices') return given.join('; ')
  const labelOf = (value: string) => {
    const choice = question.choices.find((one) => one.value === value)
    return choice ? wordsIn(choice.label, language) : value
  }
  return given.map(labelOf).join('; ')
}
