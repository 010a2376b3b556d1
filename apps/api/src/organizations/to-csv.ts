import { LANGUAGES } from '@u4ssc/domain'
import type { OrganizationEntry } from '@u4ssc/client/organizations'
import { csvCell } from '../list-files/csv-cell'

/** Separator between other names. */
export const BETWEEN_NAMES = ';'

type Cell = string | number | null
type Membership = OrganizationEntry['memberships'][number]

/** The columns in their order, each with its cell; an organization can have no membership. */
const COLUMNS: readonly (readonly [
  name: string,
  cell: (entry: OrganizationEntry, membership: Membership | undefined) => Cell,
])[] = [
  ['code', ({ code }) => code],
  ...LANGUAGES.map(
    (language) =>
      [`name-${language}`, ({ names }: OrganizationEntry) => names[language] ?? null] as const,
  ),
  ['short-name', ({ shortName }) => shortName],
  ['also-known-as', ({ alsoKnownAs }) => alsoKnownAs.join(`${BETWEEN_NAMES} `)],
  ['country', ({ country }) => country],
  ['website', ({ website }) => website],
  ['kind', (_, membership) => membership?.kind ?? null],
  ['sector', (_, membership) => membership?.sector ?? null],
  ['from', (_, membership) => membership?.from ?? null],
  ['until', (_, membership) => membership?.until ?? null],
]

/** Header of a CSV list (RFC 4180) with the byte order mark that spreadsheets need for UTF-8. */
export const CSV_HEAD = `\uFEFF${COLUMNS.map(([name]) => name).join(',')}\r\n`

/**
 * Returns one line per membership, or one for an organization without any; an import accepts it.
 */
export function toCsvLines(entries: readonly OrganizationEntry[]): string {
  return entries.flatMap(linesOf).join('')
}

function linesOf(entry: OrganizationEntry): string[] {
  const memberships = entry.memberships.length === 0 ? [undefined] : entry.memberships
  return memberships.map((membership) => {
    const cells = COLUMNS.map(([, cell]) => csvCell(cell(entry, membership)))
    return `${cells.join(',')}\r\n`
  })
}
