import { ROW_FATES } from '@u4ssc/client'
import type { InvitationImportOutcome, RowFate } from '@u4ssc/client'
import { FateTable } from '../../../components/import-preview'
import type { FateTone } from '../../../components/import-preview'
import { say } from '../../../components/say'

const GOOD: ReadonlySet<RowFate> = new Set(['to-invite', 'invited'])
/** Results of rows that need no invitation. */
const QUIET: ReadonlySet<RowFate> = new Set(['already-invited', 'already-registered'])

/** Shows the result of each row of a list of people. */
export function RowFates({ outcome }: { outcome: InvitationImportOutcome }) {
  return (
    <FateTable
      isDone={!outcome.dryRun}
      heads={[say('field.email'), say('field.name')]}
      fates={ROW_FATES}
      counts={outcome.counts}
      rows={outcome.rows.map(({ email, cell, ...row }) => ({
        ...row,
        key: email,
        cell: row.fate === 'bad-address' ? null : cell,
      }))}
      wordsOf={(fate) => say(`fate.${fate}`)}
      toneOf={toneOf}
    />
  )
}

function toneOf(fate: RowFate): FateTone {
  if (GOOD.has(fate)) return 'good'
  return QUIET.has(fate) ? 'soft' : 'doubts'
}
