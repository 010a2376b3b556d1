import { useId } from 'react'
import { Button } from '../../../components/button'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { TextField } from '../../../components/forms/text-field'
import type { Section } from '../sections'

export interface SectionResult {
  readonly section: Section
  readonly summary: string
  readonly tone: 'soft' | 'info' | 'warn'
}

interface PublishPanelProps {
  /** `null` for the first version. */
  readonly number: number | null
  readonly results: readonly SectionResult[]
  readonly reason: string
  readonly setReason: (reason: string) => void
  /** Reason why publishing is blocked. */
  readonly blocked: string | null
  readonly isBusy: boolean
  readonly error: unknown
  readonly publish: () => void
}

const REASON_MAX_LENGTH = 500

/** Summary of the six sections, the public reason, and the Publish button. */
export function PublishPanel(props: PublishPanelProps) {
  const { number, results, blocked, isBusy } = props
  const id = useId()
  const title = number === null ? say('publishing.panelFirst') : say('publishing.panel', { number })
  return (
    <aside className="card sticky" id="review-publish" aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{title}</h2>
      </header>
      <form
        className="body"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (blocked === null && !isBusy) props.publish()
        }}
      >
        <ul className="results">
          {results.map(({ section, summary, tone }) => (
            <li key={section.id}>
              <Button look="link" onClick={() => document.getElementById(section.id)?.focus()}>
                {say(section.title)}
              </Button>
              <span className={`badge ${tone}`}>{summary}</span>
            </li>
          ))}
        </ul>
        <TextField
          label={say('publishing.publish-reason')}
          hint={say('publishing.publish-reasonHint')}
          problem={undefined}
          rows={2}
          maxLength={REASON_MAX_LENGTH}
          value={props.reason}
          onChange={(event) => props.setReason(event.target.value)}
        />
        {props.error !== null && <ProblemNotice error={props.error} />}
        <Button
          type="submit"
          size="wide"
          aria-disabled={blocked !== null || isBusy}
          aria-describedby={blocked === null ? undefined : `${id}-blocked`}
        >
          {title}
        </Button>
        <p id={`${id}-blocked`} role="status">
          {blocked !== null && <strong>{blocked}</strong>}
        </p>
        <p className="soft">{say('publishing.only')}</p>
      </form>
    </aside>
  )
}
