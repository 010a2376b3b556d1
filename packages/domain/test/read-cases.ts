import { readFileSync } from 'node:fs'

export interface CaseGroup {
  readonly heading: string
  readonly rows: string[][]
}

/** Reads a file of `test/fixtures`: a case per line, tabs between its parts, `#` above each group. */
export function readCases(file: string): CaseGroup[] {
  const text = readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8')
  return text
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => line !== ''))
    .map((lines) => ({
      heading: lines
        .filter((line) => line.startsWith('#'))
        .map((line) => line.slice(2))
        .join(' '),
      rows: lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t')),
    }))
    .filter(({ rows }) => rows.length > 0)
}
