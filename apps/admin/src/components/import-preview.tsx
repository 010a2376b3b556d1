import { say } from './say'

/** `good`: the row is imported. `soft`: nothing to do. `doubts`: the row is left out. */
export type FateTone = 'good' | 'soft' | 'doubts'

interface FatedRow<Fate> {
  readonly row: number
  /** Identifies the subject of the row, for example an email address. */
  readonly key: string
  readonly name: string | null
  readonly fate: Fate
  /** The wrong cell as it is in the file; `null` if the result says enough. */
  readonly cell: string | null
}

interface FateTableProps<Fate extends string> {
  readonly isDone: boolean
  /** Headers of the columns of keys and names. */
  readonly heads: readonly [key: string, name: string]
  readonly fates: readonly Fate[]
  readonly counts: Readonly<Partial<Record<Fate, number>>>
  readonly rows: readonly FatedRow<Fate>[]
  readonly wordsOf: (fate: Fate) => string
  readonly toneOf: (fate: Fate) => FateTone
}

/** Shows the result of each row of a list, and how many rows share it. */
export function FateTable<Fate extends string>(props: FateTableProps<Fate>) {
  const { isDone, heads, fates, counts, rows, wordsOf, toneOf } = props
  const title = say(isDone ? 'guests.done' : 'guests.outcome')
  return (
    <div role="status">
      <h3>{title}</h3>
      <dl className="tally">
        {fates
          .filter((fate) => counts[fate] !== undefined)
          .map((fate) => (
            <div key={fate}>
              <dt>{wordsOf(fate)}</dt>
              <dd className="num">{counts[fate]}</dd>
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
            {rows.map(({ row, key, name, fate, cell }) => (
              <tr key={row}>
                <td className="num">{row}</td>
                <th scope="row">
                  <bdi>{key}</bdi>
                </th>
                <td>
                  <bdi>{name ?? '–'}</bdi>
                </td>
                <td className={toneOf(fate)}>
                  {wordsOf(fate)}
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
