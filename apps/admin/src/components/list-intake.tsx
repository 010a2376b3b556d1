import type { UseMutationResult } from '@tanstack/react-query'
import { LanguageSchema } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { FileChoice } from './file-choice'
import { language as ownLanguage } from './language'
import { LANGUAGE_OPTIONS } from './language-options'
import { ProblemNotice } from './problem-notice'
import { readListFile } from './read-list-file'
import type { ListFile } from './read-list-file'
import { say } from './say'
import { SelectField } from './select-field'

/** A list as the API is asked to try it, or to take it in. */
export interface ListOrder {
  readonly file: ListFile
  readonly language: Language
  readonly dryRun: boolean
}

interface ListIntakeProps<Outcome> {
  readonly title: string
  readonly hint: string
  readonly languageLabel: string
  readonly importing: UseMutationResult<Outcome, Error, ListOrder>
  /** How many rows of a list that was tried would be taken in. */
  readonly countOf: (outcome: Outcome) => number
  readonly confirm: (count: number) => string
  /** What became, or would become, of each row. */
  readonly results: (outcome: Outcome) => ReactNode
}

/** Takes a list in: first it is shown what would become of each row. */
export function ListIntake<Outcome extends { readonly dryRun: boolean }>({
  importing,
  ...intake
}: ListIntakeProps<Outcome>) {
  const [file, setFile] = useState<ListFile | null>(null)
  const [isTooLarge, setTooLarge] = useState(false)
  const [language, setLanguage] = useState(ownLanguage)
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

  const toTake = outcome?.dryRun ? intake.countOf(outcome) : 0
  return (
    <section className="part" aria-label={intake.title}>
      <h2>{intake.title}</h2>
      <p className="soft">{intake.hint}</p>
      <div className="filters">
        <SelectField
          label={intake.languageLabel}
          options={LANGUAGE_OPTIONS}
          value={language}
          onChange={(event) => changeLanguage(event.target.value)}
        />
      </div>
      <FileChoice
        label={say('action.chooseFile')}
        accept=".csv,.xlsx,.txt"
        said={importing.isPending ? say('guests.reading') : (file?.name ?? null)}
        choose={(chosen) => void take(chosen)}
      />
      {isTooLarge && (
        <p className="problem" role="alert">
          {say('guests.tooLarge')}
        </p>
      )}
      {importing.error && <ProblemNotice error={importing.error} />}
      {outcome && intake.results(outcome)}
      {file !== null && toTake > 0 && (
        <button
          type="button"
          className="button"
          disabled={importing.isPending}
          onClick={() => importing.mutate({ file, language, dryRun: false })}
        >
          {intake.confirm(toTake)}
        </button>
      )}
    </section>
  )
}
