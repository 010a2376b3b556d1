import { INVITATION_IMPORT_ROWS_MAX } from '@u4ssc/client'
import { LanguageSchema } from '@u4ssc/domain'
import { useState } from 'react'
import { FileChoice } from '../../../components/file-choice'
import { language as ownLanguage } from '../../../components/language'
import { LANGUAGE_OPTIONS } from '../../../components/language-options'
import { ProblemNotice } from '../../../components/problem-notice'
import { readListFile } from '../../../components/read-list-file'
import type { ListFile } from '../../../components/read-list-file'
import { say } from '../../../components/say'
import { SelectField } from '../../../components/select-field'
import { useImportGuests } from '../actions'
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
