import { useState } from 'react'
import type { FormEvent } from 'react'
import type { Draft } from '@u4ssc/client/drafts'
import { describeDiagnostic } from '@u4ssc/domain/words/languages'
import { Button } from '../../../components/button'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { AddMeeting } from '../../../subjects/issues/add-meeting-button'
import { acknowledge, undoAcknowledgement } from '../../../facts/corrections'
import type { ReadingIssue } from './reading-issues'
import type { Fact } from '../../../facts/facts-of-reading'
import { isWithin } from '../../../facts/pointers'
import { MAX_NOTE_LENGTH } from '../schema'
import type { Review } from './use-review'

interface ReadingIssueCardProps {
  readonly issue: ReadingIssue
  readonly draft: Draft
  readonly facts: readonly Fact[]
  readonly review: Review
}

export function ReadingIssueCard({ issue, draft, facts, review }: ReadingIssueCardProps) {
  const { diagnostic, state } = issue
  const fact = factOf(diagnostic.pointer, facts)
  const words = describeDiagnostic(diagnostic, wording)
  const quote = diagnostic.span && draft.text.slice(diagnostic.span.start, diagnostic.span.end)
  return (
    <article className={`issue ${diagnostic.severity} ${state}`} aria-label={words}>
      <p>
        {fact && <b>{fact.name}. </b>}
        {words} {quote && <q>{quote}</q>}
      </p>
      {state === 'open' && review.mayEdit && (
        <>
          <Settle issue={issue} draft={draft} fact={fact} review={review} />
          <AddMeeting draft={draft} diagnostic={issue.index} mayAdd={!review.isSaving} />
        </>
      )}
      {state === 'corrected' && <p className="good">{say('review.issues-corrected')}</p>}
      {state === 'acknowledged' && <Settled issue={issue} draft={draft} review={review} />}
    </article>
  )
}

function Settle(props: {
  issue: ReadingIssue
  draft: Draft
  fact: Fact | undefined
  review: Review
}) {
  const { issue, draft, fact, review } = props
  const [note, setNote] = useState('')
  const [isMissing, setMissing] = useState(false)
  const isRemark = issue.diagnostic.severity === 'info'
  const problemId = `issue-${issue.index}-problem`
  function settle(event: FormEvent) {
    event.preventDefault()
    const given = note.trim() || null
    if (given === null && !isRemark) setMissing(true)
    else void review.save(acknowledge(draft, issue.index, given))
  }
  return (
    <form className="row" onSubmit={settle}>
      {!isRemark && (
        <label>
          {say('review.issues-note')}
          <input
            value={note}
            maxLength={MAX_NOTE_LENGTH}
            aria-invalid={isMissing}
            aria-describedby={isMissing ? problemId : undefined}
            onChange={(event) => setNote(event.target.value)}
          />
        </label>
      )}
      <Button type="submit" look="quiet" size="small" busy={review.isSaving}>
        {say(isRemark ? 'review.issues-seen' : 'review.issues-accept')}
      </Button>
      {fact && (
        <Button look="link" onClick={() => review.edit(fact.pointer)}>
          {say('review.issues-correct')}
        </Button>
      )}
      {isMissing && (
        <p className="problem" id={problemId} role="alert">
          {say('review.issues-noteMissing')}
        </p>
      )}
    </form>
  )
}

function Settled({ issue, draft, review }: { issue: ReadingIssue; draft: Draft; review: Review }) {
  const isRemark = issue.diagnostic.severity === 'info'
  return (
    <p className="row">
      <span className="good">
        {say(isRemark ? 'review.issues-noted' : 'review.issues-accepted')}
      </span>
      {issue.note && <span>{issue.note}</span>}
      {review.mayEdit && (
        <Button
          look="link"
          busy={review.isSaving}
          onClick={() => void review.save(undoAcknowledgement(draft, issue.index))}
        >
          {say('action.undo')}
        </Button>
      )}
    </p>
  )
}

/**
 * Returns the row of the fact that a diagnostic is about, or of the narrowest fact that contains
 * it.
 */
function factOf(pointer: string | null, facts: readonly Fact[]): Fact | undefined {
  if (pointer === null) return undefined
  const holding = facts.filter((fact) => isWithin(pointer, fact.pointer))
  const [narrowest] = holding.sort((one, other) => other.pointer.length - one.pointer.length)
  return narrowest
}
