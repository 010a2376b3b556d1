import { SHORT_TEXT_MAX_LENGTH } from '@u4ssc/client/registrations'
import type { Question } from '@u4ssc/client/registrations'
import type { ComponentProps } from 'react'
import { ChoicesField, LongTextField, TextField, TickField } from '../components/form-fields'
import { useI18n } from '../i18n/use-i18n'
import { markOf } from '../i18n/i18n'
import type { I18n } from '../i18n/i18n'
import { conditionClasses } from './conditions'
import type { ConditionClasses } from './conditions'
import { describeAnswer, inLanguage } from './describe-answers'
import type { FieldProblem } from '../components/form-fields'
import { ANSWER, valueOf } from './form-fields'
import type { Fields } from './form-fields'

interface QuestionsProps {
  readonly questions: readonly Question[]
  readonly fields: Fields
  readonly problems: readonly FieldProblem[]
}

/** The questions of a meeting. Each is shown, with its condition as text if it has one. */
export function Questions({ questions, fields, problems }: QuestionsProps) {
  const i18n = useI18n()
  if (questions.length === 0) return null
  const classes = conditionClasses(questions)
  return (
    <>
      <h2>{i18n.t('register.questions')}</h2>
      {questions.map((question) => (
        <OneQuestion
          key={question.id}
          question={question}
          classes={classes}
          hint={conditionOf(i18n, question, questions)}
          fields={fields}
          problems={problems}
        />
      ))}
    </>
  )
}

interface OneProps extends Omit<QuestionsProps, 'questions'> {
  readonly question: Question
  readonly classes: ConditionClasses
  readonly hint: string | null
}

function OneQuestion({ question, classes, hint, fields, problems }: OneProps) {
  const i18n = useI18n()
  const name = ANSWER + question.id
  const label = (
    <>
      <Localized label={question.label} />
      {!question.required && ` (${i18n.t('register.optional')})`}
    </>
  )
  const field = { name, label, hint, problems, className: classes.ofQuestion(question.id) }
  const value = valueOf(fields, name)
  switch (question.kind) {
    case 'text':
      return question.maxLength > SHORT_TEXT_MAX_LENGTH ? (
        <LongTextField {...field} value={value} />
      ) : (
        <TextField {...field} value={value} />
      )
    case 'number':
    case 'date':
      return <TextField {...field} type={question.kind} value={value} />
    case 'consent':
      return <TickField {...field} isTicked={value === 'yes'} />
    case 'yes-no':
    case 'choice':
    case 'choices':
      return (
        <ChoiceQuestion
          {...field}
          question={question}
          classes={classes}
          chosen={fields[name] ?? []}
        />
      )
  }
}

type ChoiceQuestionKind = Extract<Question, { kind: 'yes-no' | 'choice' | 'choices' }>

function ChoiceQuestion({
  question,
  classes,
  ...field
}: Omit<ComponentProps<typeof ChoicesField>, 'kind' | 'choices'> & {
  readonly question: ChoiceQuestionKind
  readonly classes: ConditionClasses
}) {
  const i18n = useI18n()
  return (
    <ChoicesField
      {...field}
      kind={question.kind === 'choices' ? 'checkbox' : 'radio'}
      choices={choicesOf(i18n, question).map((choice) => ({
        ...choice,
        className: classes.ofChoice(question.id, choice.value),
      }))}
    />
  )
}

function choicesOf(i18n: I18n, question: ChoiceQuestionKind) {
  if (question.kind !== 'yes-no')
    return question.choices.map(({ value, label }) => ({
      value,
      label: <Localized label={label} />,
    }))
  return [
    { value: 'yes', label: i18n.t('register.yes') },
    { value: 'no', label: i18n.t('register.no') },
  ]
}

function Localized({ label }: { label: Question['label'] }) {
  const i18n = useI18n()
  const { text, language } = inLanguage(i18n, label)
  return <bdi {...markOf(i18n, language)}>{text}</bdi>
}

function conditionOf(
  i18n: I18n,
  { shownIf }: Question,
  questions: readonly Question[],
): string | null {
  const earlier = questions.find(({ id }) => id === shownIf?.question)
  if (shownIf === null || !earlier) return null
  return i18n.t('register.only-if', {
    question: inLanguage(i18n, earlier.label).text,
    answer: describeAnswer(i18n, earlier, shownIf.is),
  })
}
