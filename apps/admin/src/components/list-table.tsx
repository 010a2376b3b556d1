import type { ReactNode } from 'react'

interface ListTableProps {
  /** What stands above each column; null above what can be done with a row. */
  readonly columns: readonly (string | null)[]
  readonly children: ReactNode
}

/** A list in columns, which scrolls by itself where the window is narrower than it. */
export function ListTable({ columns, children }: ListTableProps) {
  return (
    <div className="scroll">
      <table className="list wide">
        <thead>
          <tr>
            {columns.map((words, index) =>
              words === null ? (
                <td key={index} />
              ) : (
                <th key={index} scope="col">
                  {words}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
