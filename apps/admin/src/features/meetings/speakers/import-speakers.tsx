import { useMutation } from '@tanstack/react-query'
import { call, documents } from '@u4ssc/client/contract'
import { useConnection } from '../../../components/api/connection'
import { useGuarded } from '../../../components/api/use-guarded'
import { say } from '../../../components/language/say'
import { FileImport, RowsToApply } from '../../../components/lists/file-import'
import type { FileRows } from '../../../components/lists/file-import'
import { readListFile } from '../../../components/lists/read-list-file'
import { useEditorContext } from '../editor/editor'
import {
  applySpeakers,
  compareSpeakers,
  describeSpeakerColumns,
  SPEAKER_RESULTS,
} from './compare-speakers'

type Cells = readonly string[]

/** Imports speakers from a file. The result of each row is shown for confirmation first. */
export function ImportSpeakers() {
  const { mayEdit } = useEditorContext()
  const file = useSpeakerFile()
  if (!mayEdit) return null
  return (
    <details>
      <summary>{say('speaker-import.title')}</summary>
      <FileImport
        hint={say('speaker-import.hint')}
        accept=".csv,.xlsx"
        file={file}
        preview={(rows) => <Preview cells={rows} close={file.reset} />}
      />
    </details>
  )
}

/** Reads the cells of a CSV or Excel file of speakers. */
function useSpeakerFile() {
  const connection = useConnection()
  const guarded = useGuarded()
  return useMutation({
    mutationFn: async (chosen: File): Promise<FileRows<Cells>> => {
      const file = await readListFile(chosen)
      if (!file) return { rows: null, problem: 'guests.tooLarge' }
      const { rows } = await guarded(() => call(connection, documents.readTable, file))
      if (compareSpeakers([], rows) === null)
        return { rows: null, problem: 'speaker-import.unread' }
      return { rows, columns: describeSpeakerColumns(rows), problem: null }
    },
  })
}

function Preview(props: { readonly cells: readonly Cells[]; readonly close: () => void }) {
  const { meeting, edit } = useEditorContext()
  const rows = compareSpeakers(meeting.speakers, props.cells) ?? []
  return (
    <RowsToApply
      columnHeaders={[say('field.name'), say('speakers.organization')]}
      results={SPEAKER_RESULTS}
      rows={rows.map(({ row, name, result, speaker }) => ({
        ...{ row, key: name, result, cell: null },
        name: speaker?.organization?.name ?? null,
      }))}
      labelOf={(result) => say(`speaker-import.${result}`)}
      confirm={(count) => say('speaker-import.apply', { count })}
      apply={() =>
        edit('speakers import', (now) => ({ ...now, speakers: applySpeakers(now.speakers, rows) }))
      }
      close={props.close}
    />
  )
}
