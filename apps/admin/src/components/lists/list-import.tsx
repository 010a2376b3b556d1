import type { UseMutationResult } from '@tanstack/react-query'
import { LanguageSchema } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Panel } from '../panel'
import { Button } from '../button'
import { FileChoice } from '../forms/file-choice'
import { language as ownLanguage } from '../language/language'
import { LANGUAGE_OPTIONS } from '../language/language-options'
import { ProblemNotice } from '../feedback/problem-notice'
import { readListFile } from './read-list-file'
import type { ListFile } from './read-list-file'
import { say } from '../language/say'
import { SelectField } from '../forms/select-field'

/** Input of the API for checking or importing a list. */
export interface ListImportRequest {
  readonly file: ListFile
  readonly language: Language
  readonly dryRun: boolean
}

interface ListImportProps<Outcome> {
  readonly title: string
  readonly hint: string
  readonly languageLabel: string
  readonly importing: UseMutationResult<Outcome, Error, ListImportRequest>
  /** Returns the number of rows that will be imported. */
  readonly countOf: (outcome: Outcome) => number
  readonly confirm: (count: number) => string
  /** Shows the result of each row, before or after the import. */
  readonly preview: (outcome: Outcome) => ReactNode
}

/** Imports a list. The result of each row is shown for confirmation first. */
export function ListImport<Outcome extends { readonly dryRun: boolean }>({
  importing,
  ...props
}: ListImportProps<Outcome>) {
  const [file, setFile] = useState<ListFile | null>(null)
  const [isTooLarge, setTooLarge] = useState(false)
  const [language, setLanguage] = useState(ownLanguage)
  const outcome = importing.data

  async function check(chosen: File) {
    const read = await readListFile(chosen)
    setTooLarge(read === null)
    setFile(read)
    importing.reset()
    if (read !== null) importing.mutate({ file: read, language, dryRun: true })
  }

  function changeLanguage(value: string) {
    setLanguage(LanguageSchema.parse(value))
    // The earlier check used another language.
    importing.reset()
    setFile(null)
  }

  const rowsToImport = outcome?.dryRun ? props.countOf(outcome) : 0
  return (
    <Panel title={props.title}>
      <p className="soft">{props.hint}</p>
      <div className="filters">
        <SelectField
          label={props.languageLabel}
          options={LANGUAGE_OPTIONS}
          value={language}
          onChange={(event) => changeLanguage(event.target.value)}
        />
      </div>
      <FileChoice
        label={say('action.chooseFile')}
        accept=".csv,.xlsx,.txt"
        status={importing.isPending ? say('guests.reading') : (file?.name ?? null)}
        choose={(chosen) => void check(chosen)}
      />
      {isTooLarge && (
        <p className="problem" role="alert">
          {say('guests.tooLarge')}
        </p>
      )}
      {importing.error && <ProblemNotice error={importing.error} />}
      {outcome && props.preview(outcome)}
      {file !== null && rowsToImport > 0 && (
        <Button
          busy={importing.isPending}
          onClick={() => importing.mutate({ file, language, dryRun: false })}
        >
          {props.confirm(rowsToImport)}
        </Button>
      )}
    </Panel>
  )
}
