import type { Draft, OpenIssue } from '@u4ssc/client/drafts'
import { describeDate } from '@u4ssc/domain/words/languages'
import { Button } from '../../components/button'
import { Link } from '../../components/link'
import { useNavigate } from '../../components/navigation'
import { Arrow } from '../../components/layout/arrow'
import { wording } from '../../components/language/language'
import { DecideProblem } from './decide-problem'
import { say } from '../../components/language/say'
import { DriftSides } from './drift-sides'
import { UncertainFactItems } from '../../facts/uncertain-fact-items'
import { uncertainFactsOf } from '../../facts/uncertain-facts'
import { editorPath } from '../meetings/meeting-paths'
import { useDecide } from '../drafts/draft-actions'
import { daysOf, describeIssue } from './describe-issue'
import { IssueChoice } from './issue-choice'
import { AddMeeting } from './add-meeting-button'
import { NoMeetingIssue } from './no-meeting-issue'
import { NoteForm } from './note-form'
import type { PartPath } from '../meetings/parts-of-editor'

interface IssueCardProps<Issue extends OpenIssue = OpenIssue> {
  readonly draft: Draft
  readonly issue: Issue
  readonly mayDecide: boolean
}

/** One open issue, with its answers or a link to the place where it is resolved. */
export function IssueCard({ draft, issue, mayDecide }: IssueCardProps) {
  const decide = useDecide(draft)
  const navigate = useNavigate()
  const title = describeIssue(issue, draft)
  const answer = (value: string) => {
    const chosen = issue.answers.find((one) => one === value)
    if (!chosen) return
    decide.mutate(
      { issue: issue.key, answer: chosen },
      {
        onSuccess: () => {
          if (chosen === 'one-by-one') navigate(editorPath(draft, issue.position ?? 0, 'programme'))
        },
      },
    )
  }
  const choice = { title, isBusy: decide.isPending, mayAnswer: mayDecide, answer }
  const problem = decide.error && <DecideProblem error={decide.error} />
  switch (issue.kind) {
    case 'no-meeting':
      return <NoMeetingIssue draft={draft} issue={issue} mayDecide={mayDecide} />
    case 'uncertain-facts':
      return (
        <article className="issue" aria-label={title}>
          <h3>{title}</h3>
          <p>{say('review.uncertain-why')}</p>
          <UncertainFactItems facts={uncertainFactsOf(issue, draft)} label={title} />
          {mayDecide && (
            <p className="actions">
              <Button size="small" busy={decide.isPending} onClick={() => answer('checked')}>
                {say('review.uncertain-confirm')}
              </Button>
            </p>
          )}
          {problem}
          <WayThere draft={draft} issue={issue} />
        </article>
      )
    case 'move-programme': {
      const date = daysOf(issue.to)
      const why = { from: daysOf(issue.from), to: date, count: issue.sessions }
      const all = say('publishing.moveAll', { count: issue.sessions, date })
      return (
        <IssueChoice
          {...choice}
          answers={[
            { value: 'move', label: all, what: say('publishing.moveAllWhat') },
            { value: 'hide', label: say('publishing.hide'), what: say('publishing.hideWhat') },
            {
              value: 'one-by-one',
              label: say('publishing.oneByOne'),
              what: say('publishing.oneByOneWhat'),
            },
          ]}
        >
          <p>{say('publishing.issueMoveWhy', why)}</p>
          {problem}
        </IssueChoice>
      )
    }
    case 'sessions-outside':
      return (
        <IssueChoice
          {...choice}
          answers={[
            {
              value: 'move',
              label: say('issues.sessions-outside-move'),
              what: say('publishing.moveAllWhat'),
            },
            {
              value: 'keep',
              label: say('issues.sessions-outside-keep'),
              what: say('issues.sessions-outside-keepWhat'),
            },
          ]}
        >
          <p>{say('issues.sessions-outside-why', { days: daysOf(issue.to) })}</p>
          <ul className="plain">
            {issue.sessions.map(({ id, title: name, date }) => (
              <li key={id}>
                <bdi>{name || say('programme.untitled')}</bdi>: {describeDate(date, wording)}
              </li>
            ))}
          </ul>
          {problem}
          <WayThere draft={draft} issue={issue} />
        </IssueChoice>
      )
    case 'same-meeting':
      return (
        <IssueChoice
          {...choice}
          answers={[
            {
              value: 'change',
              label: say('publishing.changeExisting'),
              what: say('publishing.changeExistingWhat'),
            },
            {
              value: 'create',
              label: say('publishing.createNew'),
              what: say('publishing.createNewWhat'),
            },
          ]}
        >
          {problem}
        </IssueChoice>
      )
    case 'move-deadlines':
      return (
        <IssueChoice
          {...choice}
          answers={[
            { value: 'move', label: say('issues.answer-move'), what: '' },
            { value: 'keep', label: say('issues.answer-keep'), what: '' },
          ]}
        >
          <ul className="plain">
            {issue.deadlines.map(({ pointer, what, before, after }) => (
              <li key={pointer ?? 'registration'}>
                {what ?? say(nameOfDate(pointer))}: {describeDate(before, wording)} <Arrow />{' '}
                {describeDate(after, wording)}
              </li>
            ))}
          </ul>
          {problem}
        </IssueChoice>
      )
    case 'drift':
    case 'remark':
      return (
        <article className="issue" aria-label={title}>
          <h3>{title}</h3>
          {issue.kind === 'drift' ? (
            <DriftSides drift={issue.drift} />
          ) : (
            <QuotedWords draft={draft} diagnostic={issue.diagnostic} />
          )}
          {mayDecide && (
            <NoteForm
              label={say(issue.kind === 'drift' ? 'publishing.note' : 'review.issues-note')}
              isBusy={decide.isPending}
              accept={(note) => decide.mutate({ issue: issue.key, answer: 'accept', note })}
            />
          )}
          {problem}
          {issue.kind === 'remark' && (
            <AddMeeting draft={draft} diagnostic={issue.diagnostic} mayAdd={mayDecide} />
          )}
          <WayThere draft={draft} issue={issue} />
        </article>
      )
    case 'letter-unnamed':
    case 'letter-published':
    case 'slug-taken':
    case 'newer-release':
    case 'file-not-approved':
    case 'speaker-unknown':
      return (
        <article className="issue" aria-label={title}>
          <h3>{title}</h3>
          <WayThere draft={draft} issue={issue} />
        </article>
      )
  }
}

/** The words of the circular that a remark is about. */
function QuotedWords({
  draft,
  diagnostic,
}: {
  readonly draft: Draft
  readonly diagnostic: number
}) {
  const { span = null } = draft.read.diagnostics[diagnostic] ?? {}
  if (span === null) return null
  return (
    <p>
      <q dir="auto">{draft.text.slice(span.start, span.end)}</q>
    </p>
  )
}

/** Links to the part of the draft in which an issue is resolved. */
function WayThere({ draft, issue }: Pick<IssueCardProps, 'draft' | 'issue'>) {
  const part = partOfIssue(issue)
  if (issue.kind === 'newer-release')
    return (
      <p>
        <Link to={`/merge/${draft.id}`}>{say('merge.title', { number: issue.latest })}</Link>
      </p>
    )
  return (
    <p>
      {part === null || issue.position === null ? (
        <Link to={`/circulars/${draft.id}`}>{say('publishing.toReview')}</Link>
      ) : (
        <Link to={editorPath(draft, issue.position, part)}>{say('publishing.toDraft')}</Link>
      )}
    </p>
  )
}

const PARTS: Readonly<Record<string, PartPath>> = {
  programme: 'programme',
  speakers: 'speakers',
  documents: 'documents',
  participation: 'eligibility',
  joining: 'joining',
  outcomes: 'outcomes',
  decisions: 'outcomes',
}

/** Returns the part of the editor in which an issue is resolved; `null` for an issue of the circular. */
function partOfIssue({ kind, position, pointer }: OpenIssue): PartPath | null {
  if (position === null || kind === 'remark' || kind === 'uncertain-facts') return null
  return PARTS[pointer?.split('/')[3] ?? ''] ?? 'details'
}

/** Names a date of the meeting that is no stated deadline; `null` is the closing of the form. */
function nameOfDate(pointer: string | null) {
  if (pointer === '/registration/opensOn') return 'fact/registration/opensOn'
  return pointer === '/access/requestBy' ? 'details.accessRequestBy' : 'fact/registration/closesOn'
}
