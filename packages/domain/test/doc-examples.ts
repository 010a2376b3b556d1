import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { describe, expect, it } from 'vitest'

const CLAIM = /^(.+?) \/\/ => (.+)$/

interface Example {
  readonly file: string
  readonly lines: readonly string[]
}

/**
 * Runs the examples of doc comments that state a value, and compares it.
 *
 * @param source - folder `src` of a package
 * @param folders - of it, with the public functions
 * @param scopeOf - what the examples of a file can use
 */
export function testDocExamples(
  source: URL,
  folders: readonly string[],
  scopeOf: (file: string) => object,
): void {
  const folder = fileURLToPath(source)
  const examples = folders.flatMap((name) =>
    readdirSync(`${folder}/${name}`)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap((file) => examplesOf(folder, `${name}/${file}`)),
  )
  describe('what a doc comment claims in its example is so', () => {
    it.each(examples)('$file', ({ file, lines }) => {
      const program = lines.map((line) => line.replace(CLAIM, asCheck)).join('\n')
      const found: [unknown, unknown][] = []
      const claim = (actual: unknown, stated: unknown) => found.push([plain(actual), plain(stated)])
      runInContext(`{${program}}`, createContext({ ...scopeOf(file), claim }))
      expect(found.length).toBeGreaterThan(0)
      for (const [actual, stated] of found) expect(actual).toEqual(withGaps(stated))
    })
  })
}

function asCheck(_line: string, expression: string, value: string): string {
  return `claim(${expression}, ${value});`
}

/** Examples that state a value on their own line; the others only show a call. */
function examplesOf(folder: string, file: string): Example[] {
  const comments = readFileSync(`${folder}/${file}`, 'utf8').match(/\/\*\*.*?\*\//gs) ?? []
  return comments
    .map((comment) => comment.split('\n').map((line) => line.replace(/^ \*(\/| ?)/, '')))
    .map((all) => all.slice(all.indexOf('@example') + 1 || all.length))
    .filter((lines) => lines.some((line) => CLAIM.test(line)))
    .map((lines) => ({ file, lines }))
}

/** The values of another context have other prototypes. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}

/** Replaces `…` in an expected text with a pattern for any words. */
function withGaps(stated: unknown): unknown {
  if (typeof stated !== 'string' || !stated.includes('…')) return stated
  const parts = stated.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return expect.stringMatching(new RegExp(`^${parts.join('.+')}$`))
}
