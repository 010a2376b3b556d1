import { ORGANIZATION_ROW_RESULTS, ORGANIZATION_IMPORT_ROWS_MAX } from '@u4ssc/client'
import type { OrganizationRowResult, OrganizationImportOutcome } from '@u4ssc/client'
import { FateTable } from '../../../components/fate-table'
import type { FateTone } from '../../../components/fate-table'
import { ListIntake } from '../../../components/list-intake'
import { say } from '../../../components/say'
import { useImportOrganizations } from '../actions'

const WRITING: readonly OrganizationRowResult[] = ['new-organization', 'new-membership', 'changed']

/** Takes a list of organizations in. */
export function OrganizationImport() {
  return (
    <ListIntake
      title={say('organizations.import')}
      hint={say('organizations.importHint', { count: ORGANIZATION_IMPORT_ROWS_MAX })}
      languageLabel={say('organizations.importLanguage')}
      importing={useImportOrganizations()}
      countOf={countOf}
      confirm={(count) => say('organizations.importAll', { count })}
      results={(outcome) => <Fates outcome={outcome} />}
    />
  )
}

function countOf({ counts }: OrganizationImportOutcome): number {
  return WRITING.reduce((sum, result) => sum + (counts[result] ?? 0), 0)
}

function Fates({ outcome }: { outcome: OrganizationImportOutcome }) {
  return (
    <FateTable
      isDone={!outcome.dryRun}
      heads={[say('organizations.code'), say('organizations.name')]}
      results={ORGANIZATION_ROW_RESULTS}
      counts={outcome.counts}
      rows={outcome.rows.map(({ code, cell, ...row }) => ({
        ...row,
        key: code,
        cell: row.result === 'bad-code' ? null : cell,
      }))}
      wordsOf={(result) => say(`organizations.result-${result}`)}
      toneOf={toneOf}
    />
  )
}

function toneOf(result: OrganizationRowResult): FateTone {
  if (WRITING.includes(result)) return 'good'
  return result === 'unchanged' ? 'soft' : 'doubts'
}
