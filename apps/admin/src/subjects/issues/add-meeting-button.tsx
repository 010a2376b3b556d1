import type { Draft } from '@u4ssc/client/drafts'
import type { DiagnosticCode } from '@u4ssc/domain'
import { Button } from '../../components/button'
import { useNavigate } from '../../components/navigation'
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
  /** Position of the diagnostic that is shown; `null` for a meeting that nothing points to. */
  readonly diagnostic: number | null
  readonly mayAdd: boolean
}

/** Offers to add a meeting to a circular, and opens it to fill in its facts. */
export function AddMeeting({ draft, diagnostic, mayAdd }: AddMeetingProps) {
  const add = useAddMeeting(draft)
  const navigate = useNavigate()
  if (!mayAdd || (diagnostic !== null && !isAboutUnrecorded(draft, diagnostic))) return null
  return (
    <>
      <p className="actions">
        <Button
          look="quiet"
          size="small"
          busy={add.isPending}
          onClick={() =>
            add.mutate(diagnostic, {
              onSuccess: ({ reading }) => navigate(editorPath(draft, reading.meetings.length - 1)),
            })
          }
        >
          {say('publishing.addMeeting')}
        </Button>
      </p>
      {add.error && <ProblemNotice error={add.error} />}
    </>
  )
}

function isAboutUnrecorded({ read }: Draft, diagnostic: number): boolean {
  return UNRECORDED.has(read.diagnostics[diagnostic]?.code ?? '')
}
