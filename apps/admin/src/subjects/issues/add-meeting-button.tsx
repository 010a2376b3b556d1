import type { Draft } from '@u4ssc/client/drafts'
import type { DiagnosticCode } from '@u4ssc/domain'
import { useNavigate } from 'react-admin'
import { ProblemNotice } from '../../components/feedback/problem-notice'
import { say } from '../../components/language/say'
import { editorPath } from '../meetings/meeting-paths'
import { useAddMeeting } from '../drafts/publish-actions'

/** Codes of diagnostics about words of a meeting that may have no record. */
const UNRECORDED: ReadonlySet<string> = new Set<DiagnosticCode>([
  'meeting-not-read',
  'date-not-explained',
])

interface AddMeetingProps {
  readonly draft: Draft
  /** Position of the diagnostic that is shown. */
  readonly diagnostic: number
  readonly mayAdd: boolean
}

/** Offers to add the meeting that a diagnostic misses, and opens it to fill in its facts. */
export function AddMeeting({ draft, diagnostic, mayAdd }: AddMeetingProps) {
  const add = useAddMeeting(draft)
  const navigate = useNavigate()
  const { code = '' } = draft.read.diagnostics[diagnostic] ?? {}
  if (!mayAdd || !UNRECORDED.has(code)) return null
  return (
    <>
      <p className="actions">
        <button
          type="button"
          className="button quiet small"
          disabled={add.isPending}
          onClick={() =>
            add.mutate(diagnostic, {
              onSuccess: ({ reading }) => navigate(editorPath(draft, reading.meetings.length - 1)),
            })
          }
        >
          {say('publishing.addMeeting')}
        </button>
      </p>
      {add.error && <ProblemNotice error={add.error} />}
    </>
  )
}
