import type { Question } from '@u4ssc/client/registrations'
import { QuestionsSchema, SHORT_TEXT_MAX_LENGTH } from '@u4ssc/client/registrations'
import { LANGUAGES, type Language } from '@u4ssc/domain'

/** Kinds of questions that the editor offers. Text is short or long. */
export const QUESTION_KINDS = [
  'text',
  'long-text',
  'choice',
  'choices',
  'yes-no',
  'number',
  'date',
  'consent',
] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

const LONG_TEXT_MAX_LENGTH = 2000

export type ChoiceQuestion = Extract<Question, { kind: 'choice' | 'choices' }>
type Choice = ChoiceQuestion['choices'][number]

export function kindOf(question: Question): QuestionKind {
  const isLong = question.kind === 'text' && question.maxLength > SHORT_TEXT_MAX_LENGTH
  return isLong ? 'long-text' : question.kind
}

/** Returns a question of a kind. Its texts are empty until somebody writes them. */
export function newQuestion(kind: QuestionKind, id: string): Question {
  return withKind({ kind: 'yes-no', id, label: {}, required: false, shownIf: null }, kind)
}

/** Changes the kind of a question. Choices are kept between the two kinds that have them. */
export function withKind(before: Question, kind: QuestionKind): Question {
  const { id, label, required, shownIf } = before
  const asked = { id, label, required, shownIf }
  switch (kind) {
    case 'text':
      return { ...asked, kind, maxLength: SHORT_TEXT_MAX_LENGTH }
    case 'long-text':
      return { ...asked, kind: 'text', maxLength: LONG_TEXT_MAX_LENGTH }
    case 'number':
      return { ...asked, kind, min: null, max: null }
    case 'choice':
    case 'choices':
      return { ...asked, kind, choices: 'choices' in before ? before.choices : twoChoices() }
    case 'date':
    case 'consent':
    case 'yes-no':
      return { ...asked, kind }
  }
}

function twoChoices(): Choice[] {
  return [newChoice([]), newChoice(['choice-1'])]
}

/** Returns a choice with a value that the others do not have. */
export function newChoice(others: readonly string[]): Choice {
  for (let number = 1; ; number++) {
    const value = `choice-${number}`
    if (!others.includes(value)) return { value, label: {} }
  }
}

/** Returns a text with the words of one language replaced; empty words are left out. */
export function withWords(
  label: Question['label'],
  language: Language,
  words: string,
): Question['label'] {
  if (words !== '') return { ...label, [language]: words }
  return Object.fromEntries(Object.entries(label).filter(([code]) => code !== language))
}

/**
 * Moves a question by one place. Returns the list unchanged if a condition would then refer to a
 * later question.
 */
export function moveQuestion(
  questions: readonly Question[],
  from: number,
  to: number,
): readonly Question[] {
  const moved = questions[from]
  if (!moved || to < 0 || to >= questions.length) return questions
  const next = questions.filter((_, index) => index !== from)
  next.splice(to, 0, moved)
  return conditionsHold(next) ? next : questions
}

function conditionsHold(questions: readonly Question[]): boolean {
  return questions.every(
    ({ shownIf }, index) =>
      shownIf === null || questions.slice(0, index).some(({ id }) => id === shownIf.question),
  )
}

/** Removes a question, and the conditions that refer to it. */
export function removeQuestion(questions: readonly Question[], id: string): readonly Question[] {
  return questions
    .filter((question) => question.id !== id)
    .map((question) =>
      question.shownIf?.question === id ? { ...question, shownIf: null } : question,
    )
}

/** Returns the earlier questions whose answers can be a condition. */
export function conditionsFor(questions: readonly Question[], id: string): readonly Question[] {
  const at = questions.findIndex((question) => question.id === id)
  return questions
    .slice(0, at)
    .filter(({ kind }) => kind === 'choice' || kind === 'choices' || kind === 'yes-no')
}

/** Returns the languages in which a question or one of its choices has no text. */
export function missingLanguages(question: Question): Language[] {
  const labels = [
    question.label,
    ...('choices' in question ? question.choices.map(({ label }) => label) : []),
  ]
  return LANGUAGES.filter((language) => labels.some((label) => !label[language]?.trim()))
}

export type QuestionProblem = 'words' | 'choices' | 'condition' | 'range'

/** Returns what is wrong with each question, by its position. */
export function problemsOf(questions: readonly Question[]): ReadonlyMap<number, QuestionProblem> {
  const problems = new Map<number, QuestionProblem>()
  questions.forEach((question, index) => {
    const { kind } = question
    if (kind === 'number' && question.min !== null && question.max !== null)
      if (question.min > question.max) problems.set(index, 'range')
  })
  for (const { path } of QuestionsSchema.safeParse(questions).error?.issues ?? []) {
    const [index, field] = path
    if (typeof index === 'number') problems.set(index, problemAt(field))
  }
  return problems
}

function problemAt(field: PropertyKey | undefined): QuestionProblem {
  if (field === 'choices') return 'choices'
  return field === 'shownIf' ? 'condition' : 'words'
}
