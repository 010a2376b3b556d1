import type { Capacity, Language } from '@u4ssc/domain'
import { MeetingInvitationRequestSchema } from '@u4ssc/client/invitations'
import type { InvitationRowResult } from '@u4ssc/client/invitations'
import { columnsOf } from './columns'
import type { Column } from './columns'
import { capacityNamed, countryNamed, languageNamed } from '../list-files/find-code-by-name'

/** A person in a list of invitations. */
export interface Invited {
  readonly email: string
  readonly name: string | null
  readonly organization: string | null
  readonly country: string | null
  readonly capacity: Capacity | null
  readonly language: Language
}

/** A row of a list: the person to invite, or why there is none. */
export type ReadRow = {
  readonly row: number
  readonly email: string
  readonly name: string | null
} & (
  | { readonly invited: Invited; readonly fault: null }
  | { readonly invited: null; readonly fault: Fault }
)

interface Fault {
  readonly result: InvitationRowResult
  readonly cell: string | null
}

type Cells = readonly (readonly string[])[]

const EMAIL = MeetingInvitationRequestSchema.shape.email
const NAMED = MeetingInvitationRequestSchema.pick({ name: true, organization: true })

/**
 * Reads the people of a list, each row with its error, if any; empty rows are skipped.
 *
 * @returns `undefined` if no column has addresses
 */
export function readRows(cells: Cells, language: Language): ReadRow[] | undefined {
  const first = cells.findIndex((row) => row.some((cell) => cell !== ''))
  const head = columnsOf(cells[first] ?? [])
  if (!head) return undefined
  const start = first + (head.isHead ? 1 : 0)
  const seen = new Set<string>()
  return cells.flatMap((row, index) => {
    if (index < start || row.every((cell) => cell === '')) return []
    const read = readRow(row, index + 1, head.at, language)
    if (!read.invited) return [read]
    const isTwice = seen.has(read.invited.email)
    seen.add(read.invited.email)
    return [isTwice ? faulty(read, { result: 'duplicate-row', cell: null }) : read]
  })
}

function readRow(
  cells: readonly string[],
  row: number,
  at: ReadonlyMap<Column, number>,
  language: Language,
): ReadRow {
  const cellOf = (column: Column) => orNull(cells[at.get(column) ?? -1])
  const email = (cellOf('email') ?? '').replace(/^mailto:/i, '').toLowerCase()
  const texts = { name: cellOf('name'), organization: cellOf('organization') }
  const who = { row, email, name: texts.name }
  if (!EMAIL.safeParse(email).success) return faulty(who, { result: 'bad-address', cell: email })
  if (!NAMED.safeParse(texts).success) return faulty(who, { result: 'too-long', cell: null })

  const country = known(cellOf('country'), countryNamed)
  if (country.unknown !== null)
    return faulty(who, { result: 'unknown-country', cell: country.unknown })
  const capacity = known(cellOf('capacity'), capacityNamed)
  if (capacity.unknown !== null)
    return faulty(who, { result: 'unknown-capacity', cell: capacity.unknown })
  const spoken = known(cellOf('language'), languageNamed)
  if (spoken.unknown !== null)
    return faulty(who, { result: 'unknown-language', cell: spoken.unknown })

  const invited = { email, ...texts, country: country.value, capacity: capacity.value }
  return { ...who, invited: { ...invited, language: spoken.value ?? language }, fault: null }
}

function faulty(
  { row, email, name }: Pick<ReadRow, 'row' | 'email' | 'name'>,
  fault: Fault,
): ReadRow {
  return { row, email, name, invited: null, fault }
}

/** Returns the value of a cell; nothing if it is empty. */
function known<Value>(cell: string | null, find: (words: string) => Value | undefined) {
  if (cell === null) return { value: null, unknown: null }
  const value = find(cell)
  return value === undefined ? { value: null, unknown: cell } : { value, unknown: null }
}

function orNull(cell: string | undefined): string | null {
  return cell === undefined || cell === '' ? null : cell
}
