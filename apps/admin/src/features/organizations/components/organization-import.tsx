import { ORGANIZATION_FATES, ORGANIZATION_IMPORT_ROWS_MAX } from '@u4ssc/client'
import type { OrganizationFate, OrganizationImportOutcome } from '@u4ssc/client'
import { LanguageSchema } from '@u4ssc/domain'
import { useState } from 'react'
import { FateTable } from '../../../components/fate-table'
import type { FateTone } from '../../../components/fate-table'
import { FileChoice } from '../../../components/file-choice'
import { language as ownLanguage } from '../../../components/language'
import { LANGUAGE_OPTIONS } from '../../../components/language-options'
import { ProblemNotice } from '../../../components/problem-notice'
import { readListFile } from '../../../components/read-list-file'
import type { ListFile } from '../../../components/read-list-file'
import { say } from '../../../components/say'
import { SelectField } from '../../../components/select-field'
import { useImportOrganizations } from '../actions'

const WRITING: readonly OrganizationFate[] = ['new-organization', 'new-membership', 'changed']

/** Takes a list in: first it is shown what would become of each row. */
export function OrganizationImport() {
  const [file, setFile] = useState<ListFile | null>(null)
  const [isTooLarge, setTooLarge] = useState(false)
  const [language, setLanguage] = useState(ownLanguage)
  const importing = useImportOrganizations()
  const outcome = importing.data

  async function take(chosen: File) {
    const read = await readListFile(chosen)
    setTooLarge(read === null)
    setFile(read)
    importing.reset()
    if (read !== null) importing.mutate({ file: read, language, dryRun: true })
  }

  function changeLanguage(value: string) {
    setLanguage(LanguageSchema.parse(value))
    // what was tried was tried in another language
    importing.reset()
    setFile(null)
  }

  const toWrite = outcome?.dryRun ? countOf(outcome) : 0
  return (
    <section className="part" aria-label={say('orgs.import')}>
      <h2>{say('orgs.import')}</h2>
      <p className="soft">{say('orgs.importHint', { count: ORGANIZATION_IMPORT_ROWS_MAX })}</p>
      <div className="filters">
        <SelectField
          label={say('orgs.importLanguage')}
          options={LANGUAGE_OPTIONS}
          value={language}
          onChange={(event) => changeLanguage(event.target.value)}
        />
      </div>
      <FileChoice
        name={file?.name ?? null}
        isReading={importing.isPending}
        choose={(chosen) => void take(chosen)}
      />
      {isTooLarge && (
        <p className="problem" role="alert">
          {say('guests.tooLarge')}
        </p>
      )}
      {importing.error && <ProblemNotice error={importing.error} />}
      {outcome && <Fates outcome={outcome} />}
      {file !== null && toWrite > 0 && (
        <button
          type="button"
          className="button"
          disabled={importing.isPending}
          onClick={() => importing.mutate({ file, language, dryRun: false })}
        >
          {say('orgs.importAll', { count: toWrite })}
        </button>
      )}
    </section>
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
