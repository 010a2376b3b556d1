import { say } from '../language/say'
import { CellText } from './list-table'

/** `good`: the row is imported. `soft`: nothing to do. `caution`: the row is left out. */
export type ResultTone = 'good' | 'soft' | 'caution'

export interface PreviewRow<Result> {
  readonly row: number
  /** Identifies the subject of the row, for example an email address. */
  readonly key: string
  readonly name: string | null
  readonly result: Result
  /** The wrong cell as it is in the file; `null` if the result says enough. */
  readonly cell: string | null
}

interface ImportPreviewProps<Result extends string> {
  readonly isDone: boolean
  /** Headers of the columns of keys and names. */
  readonly columnHeaders: readonly [key: string, name: string]
  readonly results: readonly Result[]
  readonly counts: Readonly<Partial<Record<Result, number>>>
  readonly rows: readonly PreviewRow<Result>[]
  readonly labelOf: (result: Result) => string
  readonly toneOf: (result: Result) => ResultTone
}

/** Shows the result of each row of a list, and how many rows share it. */
export function ImportPreview<Result extends string>(props: ImportPreviewProps<Result>) {
  const { isDone, columnHeaders, results, counts, rows, labelOf, toneOf } = props
  const title = say(isDone ? 'guests.done' : 'guests.outcome')
  return (
    <div role="status">
      <h3>{title}</h3>
      <dl className="tally">
        {results
          .filter((result) => counts[result] !== undefined)
          .map((result) => (
            <div key={result}>
              <dt>{labelOf(result)}</dt>
              <dd className="num">{counts[result]}</dd>
            </div>
          ))}
      </dl>
      <div className="scroll">
        <table className="list wide" aria-label={title}>
          <thead>
            <tr>
              {[say('guests.row'), ...columnHeaders, say('guests.result')].map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, key, name, result, cell }) => (
              <tr key={row}>
                <td className="num">{row}</td>
                <th scope="row">
                  <bdi>{key}</bdi>
                </th>
                <td>
                  <CellText text={name} />
                </td>
                <td className={toneOf(result)}>
                  {labelOf(result)}
                  {cell !== null && cell !== '' && (
                    <>
                      {': '}
                      <bdi>{cell}</bdi>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
