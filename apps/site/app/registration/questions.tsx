import type { Question } from '@u4ssc/client'
import { ChoicesField, LongTextField } from '../components/form-fields'
import { useWords } from '../words/use-words'
import { markOf } from '../words/words'
import type { Words } from '../words/words'
import { answerWords, inLanguage } from './describe-answers'
import type { FieldProblem } from './field-problems'
import { ANSWER, valueOf } from './form-fields'
import type { Fields } from './form-fields'

interface QuestionsProps {
  readonly questions: readonly Question[]
  readonly fields: Fields
  readonly problems: readonly FieldProblem[]
}

/** The questions of one meeting. Each stands there, with its condition in words if it has one. */
export function Questions({ questions, fields, problems }: QuestionsProps) {
  const words = useWords()
  if (questions.length === 0) return null
  return (
    <>
      <h2>{words.say('register.questions')}</h2>
      {questions.map((question) => (
        <OneQuestion
          key={question.id}
          question={question}
          hint={conditionOf(words, question, questions)}
          fields={fields}
          problems={problems}
        />
      ))}
    </>
  )
}

interface OneProps extends Omit<QuestionsProps, 'questions'> {
  readonly question: Question
  readonly hint: string | null
}

function OneQuestion({ question, hint, fields, problems }: OneProps) {
  const words = useWords()
  const name = ANSWER + question.id
  const label = (
    <>
      <Localized label={question.label} />
      {!question.required && ` (${words.say('register.optional')})`}
    </>
  )
  const field = { name, label, hint, problems }
  if (question.kind === 'text') return <LongTextField {...field} value={valueOf(fields, name)} />
  return (
    <ChoicesField
      {...field}
      kind={question.kind === 'choices' ? 'checkbox' : 'radio'}
      chosen={fields[name] ?? []}
      choices={choicesOf(words, question)}
    />
  )
}

function choicesOf(words: Words, question: Exclude<Question, { kind: 'text' }>) {
  if (question.kind !== 'yes-no')
    return question.choices.map(({ value, label }) => ({
      value,
      label: <Localized label={label} />,
    }))
  return [
    { value: 'yes', label: words.say('register.yes') },
    { value: 'no', label: words.say('register.no') },
  ]
}

function Localized({ label }: { label: Question['label'] }) {
  const words = useWords()
  const { text, language } = inLanguage(words, label)
  return <bdi {...markOf(words, language)}>{text}</bdi>
}

function conditionOf(
  words: Words,
  { shownIf }: Question,
  questions: readonly Question[],
): string | null {
  const earlier = questions.find(({ id }) => id === shownIf?.question)
  if (shownIf === null || !earlier) return null
  return words.say('register.only-if', {
    question: inLanguage(words, earlier.label).text,
    answer: answerWords(words, earlier, shownIf.is),
  })
}
