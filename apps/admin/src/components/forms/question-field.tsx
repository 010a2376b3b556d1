import type { Answers, Question } from '@u4ssc/client/registrations'
import type { Language } from '@u4ssc/domain'
import { useId } from 'react'
import { FormField } from './form-field'
import { isolate } from '../language/isolate'
import { wordsIn } from '../language/in-own-language'
import { say } from '../language/say'
import { SelectField } from './select-field'

type Answer = Answers[string]

interface QuestionFieldProps {
  readonly question: Question
  readonly answer: Answer | undefined
  readonly problem: string | undefined
  readonly onAnswer: (answer: Answer) => void
  /** Language of the question; by default that of the dashboard. */
  readonly language?: Language
}

/** Field for one question of a registration form. */
export function QuestionField({
  question,
  answer,
  problem,
  onAnswer,
  language,
}: QuestionFieldProps) {
  const words = isolate(wordsIn(question.label, language))
  const label = question.required ? words : say('delegations.optional', { question: words })
  switch (question.kind) {
    case 'text':
      return (
        <FormField
          label={label}
          dir="auto"
          value={typeof answer === 'string' ? answer : ''}
          maxLength={question.maxLength}
          problem={problem}
          onChange={(event) => onAnswer(event.target.value)}
        />
      )
    case 'number':
    case 'date':
      return (
        <FormField
          label={label}
          type={question.kind}
          step={question.kind === 'number' ? 'any' : undefined}
          value={typeof answer === 'string' ? answer : ''}
          problem={problem}
          onChange={(event) => onAnswer(event.target.value)}
        />
      )
    case 'consent':
      return (
        <ConsentField
          label={label}
          isGiven={answer === true}
          problem={problem}
          onGive={(isGiven) => onAnswer(isGiven ? true : '')}
        />
      )
    case 'yes-no':
      return (
        <SelectField
          label={label}
          any={say('delegations.noAnswer')}
          options={YES_NO.map((value) => ({ value, label: say(`issues.answer-${value}`) }))}
          value={typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : ''}
          problem={problem}
          onChange={({ target: { value } }) => onAnswer(value === '' ? '' : value === 'yes')}
        />
      )
    case 'choice':
      return (
        <SelectField
          label={label}
          any={say('delegations.noAnswer')}
          options={optionsOf(question.choices, language)}
          value={typeof answer === 'string' ? answer : ''}
          problem={problem}
          onChange={(event) => onAnswer(event.target.value)}
        />
      )
    case 'choices':
      return (
        <ChoicesField
          label={label}
          options={optionsOf(question.choices, language)}
          chosen={Array.isArray(answer) ? answer : []}
          problem={problem}
          onChoose={onAnswer}
        />
      )
  }
}

const YES_NO = ['yes', 'no'] as const

interface ConsentFieldProps {
  readonly label: string
  readonly isGiven: boolean
  readonly problem: string | undefined
  readonly onGive: (isGiven: boolean) => void
}

function ConsentField({ label, isGiven, problem, onGive }: ConsentFieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label className="check">
        <input
          type="checkbox"
          checked={isGiven}
          aria-invalid={problem !== undefined}
          aria-describedby={problem && id}
          onChange={(event) => onGive(event.target.checked)}
        />
        <bdi>{label}</bdi>
      </label>
      <Problem id={id} words={problem} />
    </div>
  )
}

interface ProblemProps {
  readonly id: string
  readonly words: string | undefined
}

function Problem({ id, words }: ProblemProps) {
  if (words === undefined) return null
  return (
    <p className="problem" id={id}>
      {words}
    </p>
  )
}

interface ChoicesFieldProps {
  readonly label: string
  readonly options: ReturnType<typeof optionsOf>
  readonly chosen: readonly string[]
  readonly problem: string | undefined
  readonly onChoose: (chosen: string[]) => void
}

function ChoicesField({ label, options, chosen, problem, onChoose }: ChoicesFieldProps) {
  const id = useId()
  return (
    <fieldset className="field choices" aria-describedby={problem && id}>
      <legend>{label}</legend>
      {options.map(({ value, label: words }) => (
        <label key={value} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            aria-invalid={problem !== undefined}
            onChange={({ target: { checked } }) => {
              const others = chosen.filter((one) => one !== value)
              onChoose(checked ? [...others, value] : others)
            }}
          />
          <bdi>{words}</bdi>
        </label>
      ))}
      <Problem id={id} words={problem} />
    </fieldset>
  )
}

function optionsOf(
  choices: readonly { value: string; label: Question['label'] }[],
  language?: Language,
) {
  return choices.map(({ value, label }) => ({ value, label: wordsIn(label, language) }))
}
