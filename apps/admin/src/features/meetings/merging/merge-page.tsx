import { Button } from '../../../components/button'
import { Link } from '../../../components/link'
import { useNavigate } from '../../../components/navigation'
import { useFind } from '../../../components/api/operations'
import { drafts } from '@u4ssc/client/contract'
import { useState } from 'react'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { Draft, MergeChoice, MergedMeetingStates } from '@u4ssc/client/drafts'
import { mergeMeetings } from '@u4ssc/domain/meetings'
import type { MergeChoices, MergePart, MergeSide } from '@u4ssc/domain/meetings'
import { useParams } from 'react-router'
import { useClient } from '../../../components/api/client'
import { useGuarded } from '../../../components/api/use-guarded'
import { Loaded } from '../../../components/feedback/loaded'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { PageHeader } from '../../../components/layout/page-header'
import { RequireRole } from '../../../components/layout/require-role'
import { useKeepDraft } from '../../../subjects/drafts/draft-actions'
import { keyOf } from '../../../components/api/key-of'
import { editorPath } from '../../../subjects/meetings/meeting-paths'
import { mayEditMeetings } from '../../../subjects/meetings/permissions'
import { countOutside } from './describe-part'
import { MergeTable } from './merge-table'

/** Merges a draft with the version that was published after it was started. */
export function MergePage() {
  const { id = '' } = useParams()
  return (
    <RequireRole may={mayEditMeetings} title={say('editor.title')}>
      <Loaded query={useFind(drafts.get, id)}>
        {(draft) =>
          draft ? <MergeOf draft={draft} /> : <p className="empty">{say('editor.none')}</p>
        }
      </Loaded>
    </RequireRole>
  )
}

function MergeOf({ draft }: { readonly draft: Draft }) {
  const client = useClient()
  const guarded = useGuarded()
  const query = useQuery({
    queryKey: keyOf(drafts.previewRebase, draft.id, draft.version),
    queryFn: async () => (await guarded(() => client.drafts.previewRebase(draft.id))) ?? null,
    staleTime: 0,
    gcTime: 0,
  })
  return (
    <Loaded query={query}>
      {(merge) => <Merging draft={draft} meetings={merge?.meetings ?? []} />}
    </Loaded>
  )
}

interface MergingProps {
  readonly draft: Draft
  readonly meetings: readonly MergedMeetingStates[]
}

function Merging({ draft, meetings }: MergingProps) {
  const client = useClient()
  const keep = useKeepDraft()
  const navigate = useNavigate()
  const [choices, setChoices] = useState<readonly MergeChoice[]>([])
  const back = editorPath(draft, meetings[0]?.position ?? 0, 'programme')
  const save = useMutation({
    mutationFn: () =>
      client.drafts.rebase(draft.id, { version: draft.version, choices: [...choices] }),
    onSuccess: async (rebased) => {
      await keep(rebased)
      navigate(back)
    },
  })
  const states = meetings.map((one) => ({ ...one, ...mergedOf(one, choices) }))
  const left = states.reduce((sum, { result }) => sum + result.conflicts.length, 0)
  const outside = states.reduce((sum, { result }) => sum + countOutside(result.meeting), 0)
  const [first] = meetings
  return (
    <>
      <PageHeader
        crumbs={
          <>
            <Link to="/meetings">{say('meetings.title')}</Link>
            {' / '}
            <Link to={back}>
              <bdi>{first?.mine.shortTitle ?? first?.mine.title ?? say('editor.title')}</bdi>
            </Link>
          </>
        }
        title={say('merge.title', { number: first?.latest ?? 0 })}
      >
        <Link look="quiet" to={back}>
          {say('merge.later')}
        </Link>
      </PageHeader>
      {meetings.length === 0 && <p className="empty">{say('merge.none')}</p>}
      {states.map(({ all, ...meeting }) => (
        <section key={meeting.position} className="merge" aria-label={meeting.mine.title}>
          <p>{say('merge.lead', { latest: meeting.latest, release: meeting.release })}</p>
          <MergeTable
            states={meeting}
            conflicts={all.conflicts}
            merged={all.merged}
            choiceOf={(pointer) => choiceIn(choices, meeting, pointer)}
            choose={(part, side) =>
              setChoices((made) => [
                ...made.filter((one) => !isFor(one, meeting, part)),
                choiceOf(meeting, part, side),
              ])
            }
          />
        </section>
      ))}
      {save.error && <ProblemNotice error={save.error} />}
      {meetings.length > 0 && (
        <div className="merge-save">
          <p id="merge-left" role="status">
            {left > 0 && <b>{say('merge.left', { count: left })}</b>}{' '}
            {outside > 0 && (
              <span className="caution">{say('merge.outside', { count: outside })}</span>
            )}
          </p>
          <Button
            aria-disabled={left > 0 || save.isPending}
            aria-describedby="merge-left"
            onClick={() => {
              if (left === 0 && !save.isPending) save.mutate()
            }}
          >
            {say('merge.save')}
          </Button>
        </div>
      )}
    </>
  )
}

/** Returns all changes of both sides, and the result of the choices so far. */
function mergedOf(states: MergedMeetingStates, choices: readonly MergeChoice[]) {
  const made: MergeChoices = Object.fromEntries(
    choices
      .filter(({ position }) => position === states.position)
      .map(({ pointer, side }) => [pointer, side]),
  )
  return { all: mergeMeetings(states), result: mergeMeetings(states, made) }
}

function choiceOf(
  { position, latest }: MergedMeetingStates,
  { pointer }: MergePart,
  side: MergeSide,
): MergeChoice {
  return { position, latest, pointer, side }
}

function isFor(choice: MergeChoice, { position }: MergedMeetingStates, { pointer }: MergePart) {
  return choice.position === position && choice.pointer === pointer
}

function choiceIn(
  choices: readonly MergeChoice[],
  { position }: MergedMeetingStates,
  pointer: string,
): MergeSide | null {
  const made = choices.find((one) => one.position === position && one.pointer === pointer)
  return made?.side ?? null
}
