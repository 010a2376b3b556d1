import type { Answers, Question } from '@u4ssc/client'
import { LanguageSchema } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import type { Words } from '../words/words'

/** Enough to recognize what one wrote. */
const ANSWER_MAX_LENGTH = 200

/** A label and what stands next to it, as a list of facts shows them. */
export interface LabelledValue {
  readonly label: string
  readonly value: string
}

/** Returns the questions that were answered, each with its answer; long answers are cut. */
export function describeAnswers(
  words: Words,
  questions: readonly Question[],
  answers: Answers,
): LabelledValue[] {
  return questions.flatMap((question) => {
    const answer = answers[question.id]
    if (answer === undefined) return []
    const label = inLanguage(words, question.label).text
    return [{ label, value: shorten(describeAnswer(words, question, answer)) }]
  })
}

function describeAnswer(words: Words, question: Question, answer: Answers[string]): string {
  if (typeof answer === 'boolean') return answerWords(words, question, answer ? 'yes' : 'no')
  if (typeof answer === 'string') return answerWords(words, question, answer)
  return words.list(answer.map((one) => answerWords(words, question, one)))
}

function shorten(text: string): string {
  return text.length <= ANSWER_MAX_LENGTH ? text : `${text.slice(0, ANSWER_MAX_LENGTH).trimEnd()}…`
}

/** Words in the language of the page, else in English, else in one that they have. */
export function inLanguage(
  words: Words,
  label: Question['label'],
): { text: string; language: Language | null } {
  for (const language of [words.language, 'en'] as const) {
    const text = label[language]
    if (text !== undefined) return { text, language }
  }
  const [[tag, text] = ['', '']] = Object.entries(label)
  return { text, language: LanguageSchema.safeParse(tag).data ?? null }
}

/** Returns the words of an answer, where `value` is one of its choices, `yes` or `no`. */
export function answerWords(words: Words, question: Question, value: string): string {
  if (question.kind === 'yes-no') return words.say(value === 'yes' ? 'register.yes' : 'register.no')
  if (question.kind === 'text') return value
  const choice = question.choices.find((one) => one.value === value)
  return choice ? inLanguage(words, choice.label).text : value
}
