import { say } from './say'

/** How a result is to be taken: something is done, all is as it should be, or the row is left out. */
export type FateTone = 'good' | 'soft' | 'doubts'

interface FatedRow<Fate> {
  readonly row: number
  /** What the row is about. */
  readonly key: string
  readonly name: string | null
  readonly result: Fate
  /** What is wrong, as it is written; `null` where the result says enough. */
  readonly cell: string | null
}

interface FateTableProps<Fate extends string> {
  readonly isDone: boolean
  /** Of the columns of keys and names. */
  readonly heads: readonly [key: string, name: string]
  readonly results: readonly Fate[]
  readonly counts: Readonly<Partial<Record<Fate, number>>>
  readonly rows: readonly FatedRow<Fate>[]
  readonly wordsOf: (result: Fate) => string
  readonly toneOf: (result: Fate) => FateTone
}

/** The result of each row of a list, with how many share it. */
export function FateTable<Fate extends string>(props: FateTableProps<Fate>) {
  const { isDone, heads, results, counts, rows, wordsOf, toneOf } = props
  const title = say(isDone ? 'guests.done' : 'guests.outcome')
  return (
    <div role="status">
      <h3>{title}</h3>
      <dl className="tally">
        {results
          .filter((result) => counts[result] !== undefined)
          .map((result) => (
            <div key={result}>
              <dt>{wordsOf(result)}</dt>
              <dd className="num">{counts[result]}</dd>
            </div>
          ))}
      </dl>
      <div className="scroll fates">
        <table className="list wide" aria-label={title}>
          <thead>
            <tr>
              {[say('guests.row'), ...heads, say('guests.fate')].map((head) => (
                <th key={head} scope="col">
                  {head}
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
                  <bdi>{name ?? '–'}</bdi>
                </td>
                <td className={toneOf(result)}>
                  {wordsOf(result)}
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
