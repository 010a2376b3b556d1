import { ROW_FATES } from '@u4ssc/client'
import type { InvitationImportOutcome, RowFate } from '@u4ssc/client'
import { ImportPreview } from '../../../components/import-preview'
import type { ResultTone } from '../../../components/import-preview'
import { say } from '../../../components/say'

const GOOD: ReadonlySet<RowFate> = new Set(['to-invite', 'invited'])
/** Results of rows that need no invitation. */
const NEEDS_NO_INVITATION: ReadonlySet<RowFate> = new Set(['already-invited', 'already-registered'])

/** Shows the result of each row of a list of people. */
export function GuestImportPreview({ outcome }: { outcome: InvitationImportOutcome }) {
  return (
    <ImportPreview
      isDone={!outcome.dryRun}
      columnHeaders={[say('field.email'), say('field.name')]}
      results={ROW_FATES}
      counts={outcome.counts}
      rows={outcome.rows.map(({ email, cell, fate, ...row }) => ({
        ...row,
        key: email,
        result: fate,
        cell: fate === 'bad-address' ? null : cell,
      }))}
      labelOf={(result) => say(`guests.result-${result}`)}
      toneOf={toneOf}
    />
  )
}

function toneOf(result: RowFate): ResultTone {
  if (GOOD.has(result)) return 'good'
  return NEEDS_NO_INVITATION.has(result) ? 'soft' : 'caution'
}
