import { LANGUAGES } from '@u4ssc/domain'
import type { OrganizationEntry } from '@u4ssc/client/organizations'
import { csvCell } from '../list-files/csv-cell'

const COLUMNS = [
  'code',
  ...LANGUAGES.map((language) => `name-${language}`),
  ...['short-name', 'also-known-as', 'country', 'website', 'kind', 'sector', 'from', 'until'],
]

/** Separator between other names. */
export const BETWEEN_NAMES = ';'

/** Header of a CSV list (RFC 4180) with the byte order mark that spreadsheets need for UTF-8. */
export const CSV_HEAD = `\uFEFF${COLUMNS.join(',')}\r\n`

/**
 * Returns one line per membership, or one for an organization without any; an import accepts it.
 */
export function toCsvLines(entries: readonly OrganizationEntry[]): string {
  return entries.flatMap(linesOf).join('')
}

function linesOf(entry: OrganizationEntry): string[] {
  const { code, names, shortName, alsoKnownAs, country, website, memberships } = entry
  const own = [
    code,
    ...LANGUAGES.map((language) => names[language] ?? null),
    ...[shortName, alsoKnownAs.join(`${BETWEEN_NAMES} `), country, website],
  ]
  const ends = memberships.map(({ kind, sector, from, until }) => [kind, sector, from, until])
  const lines = ends.length === 0 ? [[null, null, null, null]] : ends
  return lines.map((end) => `${[...own, ...end].map(csvCell).join(',')}\r\n`)
}
