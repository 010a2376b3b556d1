import type { UseMutationResult } from '@tanstack/react-query'
import type { AdminMessage } from '@u4ssc/messages/admin'
import type { ReactNode } from 'react'
import { Button } from '../button'
import { ProblemNotice } from '../feedback/problem-notice'
import { FileChoice } from '../forms/file-choice'
import { say } from '../language/say'
import { FileColumns } from './file-columns'
import type { FileColumn } from './file-columns'
import { ImportPreview } from './import-preview'
import type { PreviewRow, ResultTone } from './import-preview'

/** The rows of a chosen file, or why it has none. */
export type FileRows<Row> =
  | {
      readonly rows: readonly Row[]
      /** The columns of a table; none in a file without columns. */
      readonly columns: readonly FileColumn[]
      readonly problem: null
    }
  | { readonly rows: null; readonly problem: AdminMessage }

interface FileImportProps<Row> {
  readonly hint: string
  /** Accepted file name extensions. */
  readonly accept: string
  readonly file: UseMutationResult<FileRows<Row>, Error, File>
  readonly preview: (rows: readonly Row[]) => ReactNode
}

/** Chooses a file to import into a draft. Its rows are shown for confirmation first. */
export function FileImport<Row>({ hint, accept, file, preview }: FileImportProps<Row>) {
  return (
    <>
      <p className="soft">{hint}</p>
      <FileChoice
        label={say('action.chooseFile')}
        accept={accept}
        status={file.isPending ? say('guests.reading') : (file.variables?.name ?? null)}
        isSmall
        choose={(chosen) => file.mutate(chosen)}
      />
      {file.data?.rows === null && (
        <p className="problem" role="alert">
          {say(file.data.problem)}
        </p>
      )}
      {file.error && <ProblemNotice error={file.error} />}
      {file.data?.rows && (
        <>
          {file.data.columns.length > 0 && <FileColumns columns={file.data.columns} />}
          {preview(file.data.rows)}
        </>
      )}
    </>
  )
}

interface RowsToApplyProps<Result extends string> {
  readonly columnHeaders: readonly [key: string, name: string]
  readonly results: readonly Result[]
  readonly rows: readonly PreviewRow<Result>[]
  readonly labelOf: (result: Result) => string
  readonly confirm: (count: number) => string
  readonly apply: () => void
  readonly close: () => void
}

/** Shows what each row changes in the draft, and applies the new and changed ones. */
export function RowsToApply<Result extends string>(props: RowsToApplyProps<Result>) {
  const counts: Partial<Record<Result, number>> = {}
  for (const { result } of props.rows) counts[result] = (counts[result] ?? 0) + 1
  const count = props.rows.filter(({ result }) => toneOf(result) === 'good').length
  return (
    <>
      <ImportPreview {...props} isDone={false} counts={counts} toneOf={toneOf} />
      <p className="actions">
        <Button
          disabled={count === 0}
          onClick={() => {
            props.apply()
            props.close()
          }}
        >
          {props.confirm(count)}
        </Button>
        <Button look="quiet" onClick={props.close}>
          {say('action.cancel')}
        </Button>
      </p>
    </>
  )
}

function toneOf(result: string): ResultTone {
  if (result === 'new' || result === 'changed') return 'good'
  return result === 'same' ? 'soft' : 'caution'
}
