import { say } from '../../../../components/language/say'
import { FileImport, RowsToApply } from '../../../../components/lists/file-import'
import { useEditorContext } from '../../editor/editor'
import { applyProgramme, compareProgramme } from './compare-programme'
import type { ProgrammeResult } from './compare-programme'
import { PROGRAMME_PROBLEMS } from './read-programme'
import type { ProgrammeRow } from './read-programme'
import { useProgrammeFile } from './use-programme-file'

const RESULTS: readonly ProgrammeResult[] = ['new', 'changed', 'same', ...PROGRAMME_PROBLEMS]

/** Imports sessions from a file. New, changed and refused rows are shown for confirmation first. */
export function ImportProgramme() {
  const { meeting } = useEditorContext()
  const file = useProgrammeFile(meeting.schedule.zone ?? 'UTC')
  return (
    <section aria-label={say('programme-import.title')}>
      <h3>{say('programme-import.title')}</h3>
      <FileImport
        hint={say('programme-import.hint')}
        accept=".csv,.xlsx,.ics"
        file={file}
        preview={(rows) => <Preview rows={rows} close={file.reset} />}
      />
    </section>
  )
}

function Preview(props: { readonly rows: readonly ProgrammeRow[]; readonly close: () => void }) {
  const { meeting, edit } = useEditorContext()
  const compared = compareProgramme(meeting.programme, props.rows)
  return (
    <RowsToApply
      columnHeaders={[say('fact/title'), say('programme-import.time')]}
      results={RESULTS}
      rows={compared.map(({ row, title, result, cell, session }) => ({
        ...{ row, key: title, result, cell },
        name: session && `${session.date} ${session.startTime}–${session.endTime}`,
      }))}
      labelOf={(result) => say(`programme-import.${result}`)}
      confirm={(count) => say('programme-import.apply', { count })}
      apply={() =>
        edit('programme import', (now) => ({
          ...now,
          programme: applyProgramme(now.programme, compared),
        }))
      }
      close={props.close}
    />
  )
}
