import { useMutation } from '@tanstack/react-query'
import { call, documents } from '@u4ssc/client/contract'
import { say } from '../../../../components/language/say'
import { FileImport, RowsToApply } from '../../../../components/lists/file-import'
import { useEditorContext } from '../../editor/editor'
import { applyProgramme, compareProgramme } from './compare-programme'
import type { ProgrammeResult } from './compare-programme'
import { PROGRAMME_PROBLEMS, describeProgrammeColumns, readProgramme } from './read-programme'
import type { ProgrammeRow } from './read-programme'
import { useConnection } from '../../../../components/api/connection'
import { useGuarded } from '../../../../components/api/use-guarded'
import { readListFile } from '../../../../components/lists/read-list-file'
import type { FileRows } from '../../../../components/lists/file-import'
import { readICalendar } from './read-icalendar'

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

/** Reads the sessions of a CSV, Excel or iCalendar file; times are in the zone of the meeting. */
function useProgrammeFile(zone: string) {
  const connection = useConnection()
  const guarded = useGuarded()
  return useMutation({
    mutationFn: async (chosen: File): Promise<FileRows<ProgrammeRow>> => {
      const file = await readListFile(chosen)
      if (!file) return { rows: null, problem: 'guests.tooLarge' }
      const text = chosen.name.toLowerCase().endsWith('.ics') ? await chosen.text() : null
      const cells =
        text === null ? (await guarded(() => call(connection, documents.readTable, file))).rows : []
      const rows = text === null ? readProgramme(cells) : await readICalendar(text, zone)
      if (!rows) return { rows: null, problem: 'programme-import.unread' }
      return { rows, columns: describeProgrammeColumns(cells), problem: null }
    },
  })
}
