import { say } from '../language/say'

/** A column of a chosen file. */
export interface FileColumn {
  readonly header: string
  /** Name of the field that it is imported as; `null` if it is not imported. */
  readonly becomes: string | null
  /** First text below the header; empty if there is none. */
  readonly example: string
}

/** Shows what each column of a file is imported as, and which are not imported. */
export function FileColumns({ columns }: { readonly columns: readonly FileColumn[] }) {
  const title = say('file-columns.title')
  return (
    <>
      <h3>{title}</h3>
      <div className="scroll">
        <table className="list wide" aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{say('file-columns.header')}</th>
              <th scope="col">{say('file-columns.example')}</th>
              <th scope="col">{say('file-columns.becomes')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ header, example, becomes }, position) => (
              <tr key={position}>
                <th scope="row">
                  <bdi>{header === '' ? '–' : header}</bdi>
                </th>
                <td>
                  <bdi>{example === '' ? '–' : example}</bdi>
                </td>
                <td className={becomes === null ? 'caution' : undefined}>
                  {becomes ?? say('file-columns.ignored')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
