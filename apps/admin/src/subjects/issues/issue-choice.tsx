import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../../components/button'
import { say } from '../../components/language/say'

interface Answer {
  readonly value: string
  readonly label: string
  readonly what: string
}

interface IssueChoiceProps {
  readonly title: string
  readonly children: ReactNode
  readonly answers: readonly Answer[]
  readonly isBusy: boolean
  readonly mayAnswer: boolean
  readonly answer: (value: string) => void
}

/** Shows the possible answers of an issue and applies the chosen one to the draft. */
export function IssueChoice(props: IssueChoiceProps) {
  const { title, answers, isBusy, mayAnswer } = props
  const [chosen, setChosen] = useState(answers[0]?.value ?? '')
  const name = useId()
  return (
    <article className="issue" aria-labelledby={name}>
      <h3 id={name}>{title}</h3>
      {props.children}
      {mayAnswer && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            props.answer(chosen)
          }}
        >
          <fieldset>
            <legend className="vh">{title}</legend>
            {answers.map(({ value, label, what }) => (
              <label key={value} className="choice">
                <input
                  type="radio"
                  name={name}
                  value={value}
                  checked={chosen === value}
                  onChange={() => setChosen(value)}
                />
                <span>
                  <b>{label}</b>
                  <small>{what}</small>
                </span>
              </label>
            ))}
          </fieldset>
          <Button type="submit" size="small" busy={isBusy}>
            {say('publishing.apply')}
          </Button>
        </form>
      )}
    </article>
  )
}
