import { FileChoice } from '../../../../components/forms/file-choice'
import { ImportPreview } from '../../../../components/lists/import-preview'
import type { ResultTone } from '../../../../components/lists/import-preview'
import { ProblemNotice } from '../../../../components/feedback/problem-notice'
import { say } from '../../../../components/language/say'
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
  const { rows = null, problem = null } = file.data ?? {}
  return (
    <section aria-label={say('programme-import.title')}>
      <h3>{say('programme-import.title')}</h3>
      <p className="soft">{say('programme-import.hint')}</p>
      <FileChoice
        label={say('action.chooseFile')}
        accept=".csv,.xlsx,.ics"
        status={file.isPending ? say('guests.reading') : (file.variables?.name ?? null)}
        isSmall
        choose={(chosen) => file.mutate(chosen)}
      />
      {problem !== null && (
        <p className="problem" role="alert">
          {say(problem)}
        </p>
      )}
      {file.error && <ProblemNotice error={file.error} />}
      {rows !== null && <Preview rows={rows} close={file.reset} />}
    </section>
  )
}

function Preview(props: { readonly rows: readonly ProgrammeRow[]; readonly close: () => void }) {
  const { meeting, edit } = useEditorContext()
  const compared = compareProgramme(meeting.programme, props.rows)
  const counts: Partial<Record<ProgrammeResult, number>> = {}
  for (const { result } of compared) counts[result] = (counts[result] ?? 0) + 1
  const count = (counts.new ?? 0) + (counts.changed ?? 0)
  return (
    <>
      <ImportPreview
        isDone={false}
        columnHeaders={[say('facts.title'), say('programme-import.time')]}
        results={RESULTS}
        counts={counts}
        rows={compared.map(({ row, title, result, cell, session }) => ({
          ...{ row, key: title, result, cell },
          name: session && `${session.date} ${session.startTime}–${session.endTime}`,
        }))}
        labelOf={(result) => say(`programme-import.${result}`)}
        toneOf={toneOf}
      />
      <p className="actions">
        <button
          type="button"
          className="button"
          disabled={count === 0}
          onClick={() => {
            edit('programme import', (now) => ({
              ...now,
              programme: applyProgramme(now.programme, compared),
            }))
            props.close()
          }}
        >
          {say('programme-import.apply', { count })}
        </button>
        <button type="button" className="button quiet" onClick={props.close}>
          {say('action.cancel')}
        </button>
      </p>
    </>
  )
}

function toneOf(result: ProgrammeResult): ResultTone {
  if (result === 'new' || result === 'changed') return 'good'
  return result === 'same' ? 'soft' : 'caution'
}
