import { LANGUAGES } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import { faultOfMembership, OrganizationCreationSchema } from '@u4ssc/client/organizations'
import type {
  OrganizationRowResult,
  OrganizationMembership,
  OrganizationNames,
} from '@u4ssc/client/organizations'
import { countryNamed } from '../list-files/find-code-by-name'
import { columnsOf } from './columns'
import type { Column } from './columns'
import { mainName } from './find-by-name'
import { dayWritten, kindNamed, sectorNamed, withoutMark } from './read-cells'
import { BETWEEN_NAMES } from './to-csv'

/** The data of a row; empty cells are left out. */
export interface Given {
  readonly code: string
  readonly names: Partial<OrganizationNames>
  readonly shortName: string | null
  readonly alsoKnownAs: readonly string[]
  readonly country: string | null
  readonly website: string | null
  readonly membership: OrganizationMembership | null
}

interface Fault {
  readonly result: OrganizationRowResult
  readonly cell: string | null
}

/** A row of a list: its data, or why it has none. */
export type ReadRow = {
  readonly row: number
  readonly code: string
  readonly name: string | null
} & (
  | { readonly given: Given; readonly fault: null }
  | { readonly given: null; readonly fault: Fault }
)

type CellOf = (column: Column) => string | null
type Read<Value> = { readonly value: Value; readonly fault: null } | { readonly fault: Fault }

const FIELDS = OrganizationCreationSchema.shape

/**
 * Reads the organizations of a list, each row with its error, if any; empty rows are skipped.
 *
 * @param language - of the names in a column called "name"
 * @returns `undefined` if no column has codes
 */
export function readRows(
  cells: readonly (readonly string[])[],
  language: Language,
): ReadRow[] | undefined {
  const first = cells.findIndex((row) => row.some((cell) => cell !== ''))
  const at = columnsOf(cells[first] ?? [])
  if (!at) return undefined
  return cells.flatMap((row, index) => {
    if (index <= first || row.every((cell) => cell === '')) return []
    const cellOf: CellOf = (column) => {
      const cell = withoutMark(row[at.get(column) ?? -1] ?? '')
      return cell === '' ? null : cell
    }
    return [readRow(cellOf, index + 1, language)]
  })
}

function readRow(cellOf: CellOf, row: number, language: Language): ReadRow {
  const written = cellOf('code') ?? ''
  const code = FIELDS.code.safeParse(written.toUpperCase())
  const names = namesIn(cellOf, language)
  const name = mainName(names)
  const who = { row, code: written.slice(0, 100), name: name === '' ? null : name.slice(0, 300) }
  if (!code.success) return { ...who, given: null, fault: { result: 'bad-code', cell: written } }

  const details = readDetails(cellOf, names)
  if (details.fault) return { ...who, given: null, fault: details.fault }
  const membership = readMembership(cellOf)
  if (membership.fault) return { ...who, given: null, fault: membership.fault }
  const given = { code: code.data, ...details.value, membership: membership.value }
  return { ...who, code: code.data, given, fault: null }
}

function namesIn(cellOf: CellOf, language: Language): Partial<OrganizationNames> {
  const own = LANGUAGES.flatMap((tag) => {
    const name = cellOf(`name-${tag}`) ?? (tag === language ? cellOf('name') : null)
    return name === null ? [] : [[tag, name] as const]
  })
  return Object.fromEntries(own)
}

function readDetails(
  cellOf: CellOf,
  names: Partial<OrganizationNames>,
): Read<Omit<Given, 'code' | 'membership'>> {
  const shortName = cellOf('short-name')
  const alsoKnownAs = (cellOf('also-known-as') ?? '')
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const isFitting =
    (Object.keys(names).length === 0 || FIELDS.names.safeParse(names).success) &&
    FIELDS.shortName.safeParse(shortName).success &&
    FIELDS.alsoKnownAs.safeParse(alsoKnownAs).success
  if (!isFitting) return wrong('too-long', null)

  const written = cellOf('country')
  const country = written === null ? null : countryNamed(written)
  if (country === undefined) return wrong('unknown-country', written)
  const website = cellOf('website')
  if (!FIELDS.website.safeParse(website).success) return wrong('bad-website', website)
  return { value: { names, shortName, alsoKnownAs, country, website }, fault: null }
}

/** Returns nothing if the row has no membership cells. */
function readMembership(cellOf: CellOf): Read<OrganizationMembership | null> {
  const written = { kind: cellOf('kind'), sector: cellOf('sector') }
  const days = { from: cellOf('from'), until: cellOf('until') }
  const isEmpty = [...Object.values(written), ...Object.values(days)].every((cell) => cell === null)
  if (isEmpty) return { value: null, fault: null }

  const kind = kindNamed(written.kind ?? '')
  if (kind === undefined) return wrong('unknown-kind', written.kind)
  const sector = written.sector === null ? null : sectorNamed(written.sector)
  if (sector === undefined) return wrong('bad-sector', written.sector)
  const from = dayWritten(days.from ?? '')
  if (from === undefined) return wrong('bad-date', days.from)
  const until = days.until === null ? null : dayWritten(days.until)
  if (until === undefined) return wrong('bad-date', days.until)

  const value = { kind, sector, from, until }
  const fault = faultOfMembership(value)
  if (fault?.field === 'until') return wrong('ends-before-start', days.until)
  return fault ? wrong('bad-sector', written.sector) : { value, fault: null }
}

function wrong(result: OrganizationRowResult, cell: string | null): { readonly fault: Fault } {
  return { fault: { result, cell: cell?.slice(0, 300) ?? null } }
}
