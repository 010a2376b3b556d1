import { INVITATION_ROW_RESULTS } from '@u4ssc/client/invitations'
import type { InvitationImportOutcome, InvitationRowResult } from '@u4ssc/client/invitations'
import { ImportPreview } from '../../../components/lists/import-preview'
import type { ResultTone } from '../../../components/lists/import-preview'
import { say } from '../../../components/language/say'

const GOOD: ReadonlySet<InvitationRowResult> = new Set(['to-invite', 'invited'])
/** Results of rows that need no invitation. */
const NEEDS_NO_INVITATION: ReadonlySet<InvitationRowResult> = new Set([
  'already-invited',
  'already-registered',
])

/** Shows the result of each row of a list of people. */
export function GuestImportPreview({ outcome }: { outcome: InvitationImportOutcome }) {
  return (
    <ImportPreview
      isDone={!outcome.dryRun}
      columnHeaders={[say('field.email'), say('field.name')]}
      results={INVITATION_ROW_RESULTS}
      counts={outcome.counts}
      rows={outcome.rows.map(({ email, cell, result, ...row }) => ({
        ...row,
        key: email,
        result,
        cell: result === 'bad-address' ? null : cell,
      }))}
      labelOf={(result) => say(`guests.result-${result}`)}
      toneOf={toneOf}
    />
  )
}

function toneOf(result: InvitationRowResult): ResultTone {
  if (GOOD.has(result)) return 'good'
  return NEEDS_NO_INVITATION.has(result) ? 'soft' : 'caution'
}
