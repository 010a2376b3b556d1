import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import {
  type DiagnosticCode,
  DIAGNOSTICS,
  DiagnosticSchema,
  UnappliedAmendmentSchema,
} from '../src/index'
import { describeDiagnostic } from '../src/words/index'

const DOCUMENT = '../../../docs/packages/domain-circulars.md'
const TABLE = /(?<=<!-- diagnostics -->\n\n)[\s\S]*?(?=\n\n<!-- end of diagnostics -->)/

/** `npx vitest run --project here test/diagnostics-table.test.ts -u` rewrites the table. */
it('the table of diagnostics in the document matches the code', async () => {
  const document = readFileSync(new URL(DOCUMENT, import.meta.url), 'utf8')
  expect(document).toMatch(TABLE)
  await expect(document.replace(TABLE, () => tableOf(rows()))).toMatchFileSnapshot(DOCUMENT)
})

it('the document explains every reason for an amendment that is not applied', () => {
  const document = readFileSync(new URL(DOCUMENT, import.meta.url), 'utf8')
  const list = document.slice(document.indexOf('`unapplied` lists'))
  const given = [...list.matchAll(/^\| `([a-z-]+)` +\| [^|]+\|$/gm)].map(([, reason]) => reason)
  expect(given).toEqual(UnappliedAmendmentSchema.shape.reason.options)
})

function rows(): string[][] {
  const codes = DiagnosticSchema.shape.code.options
  return [['code', 'severity', 'message'], ...codes.map((code) => rowOf(code))]
}

function rowOf(code: DiagnosticCode): string[] {
  const severity = DIAGNOSTICS[code]
  const diagnostic = { code, severity, span: null, pointer: null, suggestion: null }
  return [`\`${code}\``, severity, describeDiagnostic(diagnostic).replaceAll('|', '\\|')]
}

/** Returns a table with columns of equal width, as the formatter expects. */
function tableOf([head = [], ...body]: string[][]): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...body].map((row) => row[column]?.length ?? 0)),
  )
  const lineOf = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = widths.map((width) => '-'.repeat(width))
  return [head, rule, ...body].map(lineOf).join('\n')
}
