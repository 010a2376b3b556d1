import type { ReactNode } from 'react'

interface ListTableProps {
  /** Column headers; null for a column of actions. */
  readonly columns: readonly (string | null)[]
  readonly children: ReactNode
}

/** Table that scrolls sideways if the window is too narrow. */
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
