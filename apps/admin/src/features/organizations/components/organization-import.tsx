import { ORGANIZATION_FATES, ORGANIZATION_IMPORT_ROWS_MAX } from '@u4ssc/client'
import type { OrganizationFate, OrganizationImportOutcome } from '@u4ssc/client'
import { FateTable } from '../../../components/import-preview'
import type { FateTone } from '../../../components/import-preview'
import { ListIntake } from '../../../components/list-import'
import { say } from '../../../components/say'
import { useImportOrganizations } from '../actions'

const WRITING: readonly OrganizationFate[] = ['new-organization', 'new-membership', 'changed']

/** Imports a list of organizations. */
export function OrganizationImport() {
  return (
    <ListIntake
      title={say('orgs.import')}
      hint={say('orgs.importHint', { count: ORGANIZATION_IMPORT_ROWS_MAX })}
      languageLabel={say('orgs.importLanguage')}
      importing={useImportOrganizations()}
      countOf={countOf}
      confirm={(count) => say('orgs.importAll', { count })}
      fates={(outcome) => <Fates outcome={outcome} />}
    />
  )
}

function countOf({ counts }: OrganizationImportOutcome): number {
  return WRITING.reduce((sum, fate) => sum + (counts[fate] ?? 0), 0)
}

function Fates({ outcome }: { outcome: OrganizationImportOutcome }) {
  return (
    <FateTable
      isDone={!outcome.dryRun}
      heads={[say('orgs.code'), say('orgs.name')]}
      fates={ORGANIZATION_FATES}
      counts={outcome.counts}
      rows={outcome.rows.map(({ code, cell, ...row }) => ({
        ...row,
        key: code,
        cell: row.fate === 'bad-code' ? null : cell,
      }))}
      wordsOf={(fate) => say(`orgFate.${fate}`)}
      toneOf={toneOf}
    />
  )
}

function toneOf(fate: OrganizationFate): FateTone {
  if (WRITING.includes(fate)) return 'good'
  return fate === 'unchanged' ? 'soft' : 'doubts'
}
