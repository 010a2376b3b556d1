import type { CSSProperties, ReactNode } from 'react'

interface ListTableProps {
  /** Column headers; null for a column of actions. */
  readonly columns: readonly (string | null)[]
  readonly children: ReactNode
}

/** Table. On a phone, each row is a card, and each cell has the header of its column. */
export function ListTable({ columns, children }: ListTableProps) {
  return (
    <div className="scroll">
      <table className="list wide cards" style={headersOf(columns)}>
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

/** Returns the column headers as variables of the style sheet of cards, counted from 1. */
export function headersOf(columns: ListTableProps['columns']): CSSProperties {
  return Object.fromEntries(
    columns.map((words, index) => [`--column-${index + 1}`, JSON.stringify(words ?? '')]),
  )
}

/** The text of a cell, or a dash. A card has no line for a dash. */
export function CellText({ text }: { readonly text: string | null | undefined }) {
  return text == null ? <span className="none">–</span> : <bdi>{text}</bdi>
}
