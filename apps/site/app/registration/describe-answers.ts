import type { Answers, Question } from '@u4ssc/client/registrations'
import { LanguageSchema } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import type { I18n } from '../i18n/i18n'

/** Enough to recognize the answer. */
const ANSWER_MAX_LENGTH = 200

/** A label and its value in a list of facts. */
export interface LabelledValue {
  readonly label: string
  readonly value: string
}

/** Returns the questions that were answered, each with its answer; long answers are cut. */
export function describeAnswers(
  i18n: I18n,
  questions: readonly Question[],
  answers: Answers,
): LabelledValue[] {
  return questions.flatMap((question) => {
    const answer = answers[question.id]
    if (answer === undefined) return []
    const label = inLanguage(i18n, question.label).text
    return [{ label, value: shorten(describeOneOrMore(i18n, question, answer)) }]
  })
}

function describeOneOrMore(i18n: I18n, question: Question, answer: Answers[string]): string {
  if (typeof answer === 'boolean') return describeAnswer(i18n, question, answer ? 'yes' : 'no')
  if (typeof answer === 'string') return describeAnswer(i18n, question, answer)
  return i18n.list(answer.map((one) => describeAnswer(i18n, question, one)))
}

function shorten(text: string): string {
  return text.length <= ANSWER_MAX_LENGTH ? text : `${text.slice(0, ANSWER_MAX_LENGTH).trimEnd()}…`
}

/**
 * Returns a text in the language of the page, otherwise in English, otherwise in any language it
 * has.
 */
export function inLanguage(
  i18n: I18n,
  label: Question['label'],
): { text: string; language: Language | null } {
  for (const language of [i18n.language, 'en'] as const) {
    const text = label[language]
    if (text !== undefined) return { text, language }
  }
  const [[tag, text] = ['', '']] = Object.entries(label)
  return { text, language: LanguageSchema.safeParse(tag).data ?? null }
}

/** Returns the words of an answer, where `value` is one of its choices, `yes` or `no`. */
export function describeAnswer(i18n: I18n, question: Question, value: string): string {
  if (question.kind === 'yes-no' || question.kind === 'consent')
    return i18n.t(value === 'yes' ? 'register.yes' : 'register.no')
  if (question.kind !== 'choice' && question.kind !== 'choices') return value
  const choice = question.choices.find((one) => one.value === value)
  return choice ? inLanguage(i18n, choice.label).text : value
}
