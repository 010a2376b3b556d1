import type { Language } from '@u4ssc/domain'
import { Button } from '../../../components/button'
import { FormField } from '../../../components/forms/form-field'
import { say } from '../../../components/language/say'
import { newChoice, withWords, type ChoiceQuestion } from './edit-questions'

interface ChoicesEditorProps {
  readonly question: ChoiceQuestion
  readonly language: Language
  readonly change: (question: ChoiceQuestion) => void
}

/** Possible answers of a question, in one language. */
export function ChoicesEditor({ question, language, change }: ChoicesEditorProps) {
  const { choices } = question
  return (
    <>
      {choices.map((choice, index) => (
        <div key={choice.value} className="inline-form">
          <FormField
            label={say('registration-form.choice', { number: index + 1 })}
            dir="auto"
            maxLength={500}
            value={choice.label[language] ?? ''}
            onChange={({ target }) => {
              const now = { ...choice, label: withWords(choice.label, language, target.value) }
              change({ ...question, choices: choices.map((one) => (one === choice ? now : one)) })
            }}
          />
          <Button
            look="quiet"
            size="small"
            aria-label={say('registration-form.removeChoiceNumber', { number: index + 1 })}
            onClick={() =>
              change({ ...question, choices: choices.filter((one) => one !== choice) })
            }
          >
            {say('registration-form.removeChoice')}
          </Button>
        </div>
      ))}
      <Button
        look="quiet"
        size="small"
        onClick={() => {
          const values = choices.map(({ value }) => value)
          change({ ...question, choices: [...choices, newChoice(values)] })
        }}
      >
        {say('registration-form.addChoice')}
      </Button>
    </>
  )
}
