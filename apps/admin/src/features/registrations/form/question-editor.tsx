import type { Question } from '@u4ssc/client/registrations'
import type { Language } from '@u4ssc/domain'
import { FormField } from '../../../components/forms/form-field'
import { SelectField } from '../../../components/forms/select-field'
import { nameOfLanguage } from '../../../components/language/name-of-language'
import { say } from '../../../components/language/say'
import { ChoicesEditor } from './choices-editor'
import { ConditionFields } from './condition-fields'
import { kindOf, QUESTION_KINDS, withKind, withWords } from './edit-questions'

interface QuestionEditorProps {
  readonly question: Question
  readonly questions: readonly Question[]
  /** Language of the texts in the fields. */
  readonly language: Language
  readonly change: (question: Question) => void
}

/** Fields of one question: text, kind, choices or limits, required, condition. */
export function QuestionEditor({ question, questions, language, change }: QuestionEditorProps) {
  return (
    <fieldset className="question-editor">
      <legend className="vh">{say('registration-form.editing')}</legend>
      <FormField
        label={say('registration-form.words', { language: nameOfLanguage(language) })}
        dir="auto"
        maxLength={500}
        value={question.label[language] ?? ''}
        onChange={({ target }) =>
          change({ ...question, label: withWords(question.label, language, target.value) })
        }
      />
      <SelectField
        label={say('registration-form.kind')}
        options={QUESTION_KINDS.map((value) => ({
          value,
          label: say(`registration-form.kind-${value}`),
        }))}
        value={kindOf(question)}
        onChange={({ target: { value } }) =>
          change(withKind(question, QUESTION_KINDS.find((kind) => kind === value) ?? 'text'))
        }
      />
      {'choices' in question && (
        <ChoicesEditor question={question} language={language} change={change} />
      )}
      {question.kind === 'number' && <RangeFields question={question} change={change} />}
      <label className="check">
        <input
          type="checkbox"
          checked={question.required}
          onChange={({ target }) => change({ ...question, required: target.checked })}
        />
        {say('registration-form.required')}
      </label>
      <ConditionFields question={question} questions={questions} change={change} />
    </fieldset>
  )
}

interface RangeFieldsProps {
  readonly question: Extract<Question, { kind: 'number' }>
  readonly change: (question: Question) => void
}

function RangeFields({ question, change }: RangeFieldsProps) {
  return (['min', 'max'] as const).map((end) => (
    <FormField
      key={end}
      label={say(`registration-form.${end}`)}
      type="number"
      step="any"
      value={question[end] ?? ''}
      onChange={({ target }) =>
        change({ ...question, [end]: target.value === '' ? null : target.valueAsNumber })
      }
    />
  ))
}
