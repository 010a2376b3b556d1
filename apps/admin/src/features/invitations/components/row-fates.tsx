import { INVITATION_ROW_RESULTS } from '@u4ssc/client'
import type { InvitationImportOutcome, InvitationRowResult } from '@u4ssc/client'
import { FateTable } from '../../../components/fate-table'
import type { FateTone } from '../../../components/fate-table'
import { say } from '../../../components/say'

const GOOD: ReadonlySet<InvitationRowResult> = new Set(['to-invite', 'invited'])
/** What stands as it should, without an invitation. */
const QUIET: ReadonlySet<InvitationRowResult> = new Set(['already-invited', 'already-registered'])

/** The result of each row of a list of people. */
export function RowFates({ outcome }: { outcome: InvitationImportOutcome }) {
  return (
    <FateTable
      isDone={!outcome.dryRun}
      heads={[say('field.email'), say('field.name')]}
      results={INVITATION_ROW_RESULTS}
      counts={outcome.counts}
      rows={outcome.rows.map(({ email, cell, ...row }) => ({
        ...row,
        key: email,
        cell: row.result === 'bad-address' ? null : cell,
      }))}
      wordsOf={(result) => say(`guests.result-${result}`)}
      toneOf={toneOf}
    />
  )
}

function toneOf(result: InvitationRowResult): FateTone {
  if (GOOD.has(result)) return 'good'
  return QUIET.has(result) ? 'soft' : 'doubts'
}
