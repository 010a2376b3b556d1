import { INVITATION_IMPORT_ROWS_MAX } from '@u4ssc/client'
import { LanguageSchema } from '@u4ssc/domain'
import { useState } from 'react'
import { language as ownLanguage } from '../../../components/language'
import { LANGUAGE_OPTIONS } from '../../../components/language-options'
import { ProblemNotice } from '../../../components/problem-notice'
import { say } from '../../../components/say'
import { SelectField } from '../../../components/select-field'
import { useImportGuests } from '../actions'
import { readListFile } from '../read-list-file'
import type { ListFile } from '../read-list-file'
import { RowFates } from './row-fates'

/** Invites the people of a list: first it is shown what would become of each row. */
export function ListImport({ meeting }: { meeting: string }) {
  const [file, setFile] = useState<ListFile | null>(null)
  const [isTooLarge, setTooLarge] = useState(false)
  const [language, setLanguage] = useState(ownLanguage)
  const importing = useImportGuests()
  const outcome = importing.data

  async function take(chosen: File) {
    const read = await readListFile(chosen)
    setTooLarge(read === null)
    setFile(read)
    importing.reset()
    if (read !== null) importing.mutate({ meeting, file: read, language, dryRun: true })
  }

  function changeLanguage(value: string) {
    setLanguage(LanguageSchema.parse(value))
    // what was tried was tried in another language
    importing.reset()
    setFile(null)
  }

  const toInvite = outcome?.dryRun ? (outcome.counts['to-invite'] ?? 0) : 0
  return (
    <section className="part" aria-label={say('guests.list')}>
      <h2>{say('guests.list')}</h2>
      <p className="soft">{say('guests.listHint', { count: INVITATION_IMPORT_ROWS_MAX })}</p>
      <div className="filters">
        <SelectField
          label={say('guests.mailLanguage')}
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
      {outcome && <RowFates outcome={outcome} />}
      {file !== null && toInvite > 0 && (
        <button
          type="button"
          className="button"
          disabled={importing.isPending}
          onClick={() => importing.mutate({ meeting, file, language, dryRun: false })}
        >
          {say('guests.inviteAll', { count: toInvite })}
        </button>
      )}
    </section>
  )
}

interface FileChoiceProps {
  readonly name: string | null
  readonly isReading: boolean
  readonly choose: (file: File) => void
}

function FileChoice({ name, isReading, choose }: FileChoiceProps) {
  return (
    <p className="picker">
      <label className="button quiet">
        {say('action.chooseFile')}
        <input
          type="file"
          accept=".csv,.xlsx,.txt"
          className="vh"
          onChange={(event) => {
            const file = event.target.files?.[0]
            event.target.value = ''
            if (file) choose(file)
          }}
        />
      </label>
      <span className="soft" aria-live="polite">
        {isReading ? say('guests.reading') : name}
      </span>
    </p>
  )
}
