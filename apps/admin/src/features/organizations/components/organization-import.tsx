import { organizations } from '@u4ssc/client/contract'
import { useClientAct } from '../../../components/api/use-client-act'
import { ORGANIZATION_ROW_RESULTS, MAX_ORGANIZATION_IMPORT_ROWS } from '@u4ssc/client/organizations'
import type { OrganizationRowResult, OrganizationImportOutcome } from '@u4ssc/client/organizations'
import { ImportPreview } from '../../../components/lists/import-preview'
import type { ResultTone } from '../../../components/lists/import-preview'
import { ListImport } from '../../../components/lists/list-import'
import type { ListImportRequest } from '../../../components/lists/list-import'
import { say } from '../../../components/language/say'

const CHANGES: readonly OrganizationRowResult[] = ['new-organization', 'new-membership', 'changed']

/** Imports a list of organizations. */
export function OrganizationImport() {
  return (
    <ListImport
      title={say('organizations.import')}
      hint={say('organizations.importHint', { count: MAX_ORGANIZATION_IMPORT_ROWS })}
      languageLabel={say('organizations.importLanguage')}
      importing={useImport()}
      countOf={countOf}
      confirm={(count) => say('organizations.importAll', { count })}
      preview={(outcome) => <Preview outcome={outcome} />}
    />
  )
}

function countOf({ counts }: OrganizationImportOutcome): number {
  return CHANGES.reduce((sum, result) => sum + (counts[result] ?? 0), 0)
}

function Preview({ outcome }: { outcome: OrganizationImportOutcome }) {
  return (
    <ImportPreview
      isDone={!outcome.dryRun}
      columnHeaders={[say('organizations.code'), say('organizations.name')]}
      results={ORGANIZATION_ROW_RESULTS}
      counts={outcome.counts}
      rows={outcome.rows.map(({ code, cell, result, ...row }) => ({
        ...row,
        key: code,
        result,
        cell: result === 'bad-code' ? null : cell,
      }))}
      labelOf={(result) => say(`organizations.result-${result}`)}
      toneOf={toneOf}
    />
  )
}

function toneOf(result: OrganizationRowResult): ResultTone {
  if (CHANGES.includes(result)) return 'good'
  return result === 'unchanged' ? 'soft' : 'caution'
}

/** Checks or imports a list, which here always has a file name. */
function useImport() {
  return useClientAct(
    (client, order: ListImportRequest) => client.organizations.import(order),
    [organizations.import.tag],
  )
}
