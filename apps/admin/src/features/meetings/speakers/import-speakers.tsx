import { useMutation } from '@tanstack/react-query'
import { useClient } from '../../../components/api/client'
import { useGuarded } from '../../../components/api/use-guarded'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { FileChoice } from '../../../components/forms/file-choice'
import { say } from '../../../components/language/say'
import { ImportPreview } from '../../../components/lists/import-preview'
import type { ResultTone } from '../../../components/lists/import-preview'
import { readListFile } from '../../../components/lists/read-list-file'
import { useEditorContext } from '../editor/editor'
import { applySpeakers, compareSpeakers, SPEAKER_RESULTS } from './compare-speakers'
import type { SpeakerResult } from './compare-speakers'

/** Imports speakers from a file. The result of each row is shown for confirmation first. */
export function ImportSpeakers() {
  const { mayEdit } = useEditorContext()
  const client = useClient()
  const guarded = useGuarded()
  const table = useMutation({
    mutationFn: async (chosen: File) => {
      const file = await readListFile(chosen)
      return file && (await guarded(() => client.documents.readTable(file))).rows
    },
  })
  if (!mayEdit) return null
  return (
    <details>
      <summary>{say('speaker-import.title')}</summary>
      <p className="soft">{say('speaker-import.hint')}</p>
      <FileChoice
        label={say('action.chooseFile')}
        accept=".csv,.xlsx"
        status={table.isPending ? say('guests.reading') : (table.variables?.name ?? null)}
        isSmall
        choose={(chosen) => table.mutate(chosen)}
      />
      {table.error && <ProblemNotice error={table.error} />}
      {table.data === null && (
        <p className="problem" role="alert">
          {say('guests.tooLarge')}
        </p>
      )}
      {table.data && <Preview cells={table.data} close={table.reset} />}
    </details>
  )
}

function Preview(props: {
  readonly cells: readonly (readonly string[])[]
  readonly close: () => void
}) {
  const { meeting, edit } = useEditorContext()
  const rows = compareSpeakers(meeting.speakers, props.cells)
  if (rows === null)
    return (
      <p className="problem" role="alert">
        {say('speaker-import.unread')}
      </p>
    )
  const counts: Partial<Record<SpeakerResult, number>> = {}
  for (const { result } of rows) counts[result] = (counts[result] ?? 0) + 1
  const count = (counts.new ?? 0) + (counts.changed ?? 0)
  return (
    <>
      <ImportPreview
        isDone={false}
        columnHeaders={[say('field.name'), say('speakers.organization')]}
        results={SPEAKER_RESULTS}
        counts={counts}
        rows={rows.map(({ row, name, result, speaker }) => ({
          ...{ row, key: name, result, cell: null },
          name: speaker?.organization?.name ?? null,
        }))}
        labelOf={(result) => say(`speaker-import.${result}`)}
        toneOf={toneOf}
      />
      <p className="actions">
        <button
          type="button"
          className="button"
          disabled={count === 0}
          onClick={() => {
            edit('speakers import', (now) => ({
              ...now,
              speakers: applySpeakers(now.speakers, rows),
            }))
            props.close()
          }}
        >
          {say('speaker-import.apply', { count })}
        </button>
        <button type="button" className="button quiet" onClick={props.close}>
          {say('action.cancel')}
        </button>
      </p>
    </>
  )
}

function toneOf(result: SpeakerResult): ResultTone {
  if (result === 'new' || result === 'changed') return 'good'
  return result === 'same' ? 'soft' : 'caution'
}
