import type { Question } from '@u4ssc/client/registrations'
import { SelectField } from '../../../components/forms/select-field'
import { inOwnLanguage } from '../../../components/language/in-own-language'
import { say } from '../../../components/language/say'
import { conditionsFor } from './edit-questions'

interface ConditionFieldsProps {
  readonly question: Question
  readonly questions: readonly Question[]
  readonly change: (question: Question) => void
}

/** Condition under which a question is asked: the answer to an earlier one. */
export function ConditionFields({ question, questions, change }: ConditionFieldsProps) {
  const possible = conditionsFor(questions, question.id)
  if (possible.length === 0 && question.shownIf === null) return null
  const { shownIf } = question
  const earlier = possible.find(({ id }) => id === shownIf?.question)
  return (
    <>
      <SelectField
        label={say('registration-form.askIf')}
        any={say('registration-form.askAlways')}
        options={possible.map((one) => ({ value: one.id, label: inOwnLanguage(one.label) }))}
        value={shownIf?.question ?? ''}
        onChange={({ target: { value } }) =>
          change({ ...question, shownIf: value === '' ? null : { question: value, is: '' } })
        }
      />
      {shownIf !== null && earlier && (
        <SelectField
          label={say('registration-form.is')}
          any={say('registration-form.chooseAnswer')}
          options={answersOf(earlier)}
          value={shownIf.is}
          onChange={({ target: { value } }) =>
            change({ ...question, shownIf: { ...shownIf, is: value } })
          }
        />
      )}
    </>
  )
}

function answersOf(question: Question): { value: string; label: string }[] {
  if ('choices' in question)
    return question.choices.map(({ value, label }) => ({
      value,
      label: inOwnLanguage(label) || value,
    }))
  return (['yes', 'no'] as const).map((value) => ({ value, label: say(`issues.answer-${value}`) }))
}
