import { useState } from 'react'
import type { Review, ReviewedMeeting } from '@u4ssc/client'
import { ConfirmDialog } from '../../../components/confirm-dialog'
import { FormField } from '../../../components/form-field'
import { ProblemNotice } from '../../../components/problem-notice'
import { say } from '../../../components/say'
import { usePublishRelease } from '../actions'
import { useDeskHere } from '../desk/desk'
import { nullable } from '../nullable'
import { findUnfinished } from '../unfinished'
import { DriftNotes } from './drift-notes'

const NAME_LENGTH_MAX = 200
const REASON_LENGTH_MAX = 500

/** The name of a release, the note on each drift, and the last question before it is public. */
export function ReleaseForm(props: {
  readonly release: ReviewedMeeting
  readonly latest: number
  readonly review: Review
}) {
  const { release, latest, review } = props
  const { draft, meeting, position, saving, conflicts, close } = useDeskHere()
  const [name, setName] = useState('')
  const [reason, setReason] = useState('')
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({})
  const [isAsking, setAsking] = useState(false)
  const publish = usePublishRelease(draft.id, close)
  const open = release.drift.filter(({ note }) => note === null)
  const missing = open.filter(({ pointer }) => (notes[pointer] ?? '').trim() === '')
  const others = review.issues.filter(({ kind, decision }) => kind !== 'drift' && decision === null)
  const isSaved = saving === 'saved' || saving === 'unchanged'
  const isReady =
    isSaved &&
    conflicts.length === 0 &&
    missing.length === 0 &&
    others.length === 0 &&
    reason.trim() !== '' &&
    release.changes.length > 0 &&
    findUnfinished(meeting).length === 0
  const number = latest + 1

  function send() {
    publish.mutate({
      ...{ version: draft.version, reviewed: review.hash, reason: reason.trim() },
      name: nullable(name.trim()),
      notes: open.map(({ pointer }) => ({
        issue: `drift/${position}${pointer}`,
        note: (notes[pointer] ?? '').trim(),
      })),
    })
    setAsking(false)
  }
  return (
    <>
      <DriftNotes
        drift={release.drift}
        notes={notes}
        set={(pointer, note) => setNotes({ ...notes, [pointer]: note })}
      />
      <FormField
        label={say('release.name')}
        hint={say('release.nameHint')}
        maxLength={NAME_LENGTH_MAX}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <FormField
        label={say('publish.reason')}
        hint={say('publish.reasonHint')}
        maxLength={REASON_LENGTH_MAX}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {others.length > 0 && (
        <p className="doubts">{say('publish.resolve', { count: others.length })}</p>
      )}
      {missing.length > 0 && (
        <p className="doubts">{say('release.notesMissing', { count: missing.length })}</p>
      )}
      {publish.error && <ProblemNotice error={publish.error} />}
      <button
        type="button"
        className="button"
        disabled={!isReady || publish.isPending}
        onClick={() => setAsking(true)}
      >
        {say('release.publish', { number })}
      </button>
      <ConfirmDialog
        open={isAsking}
        title={say('release.ask', { number, title: meeting.title })}
        confirm={say('publish.confirm')}
        cancel={say('action.cancel')}
        onConfirm={send}
        onCancel={() => setAsking(false)}
      >
        <p>{say('release.askMore', { count: release.changes.length })}</p>
        <p className="soft">{say('release.lasting')}</p>
      </ConfirmDialog>
    </>
  )
}
