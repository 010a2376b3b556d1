import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import own from './own-rules.mjs'

const OXLINT = fileURLToPath(new URL('../../node_modules/oxlint/bin/oxlint', import.meta.url))
const CONFIGURATION = {
  extends: [fileURLToPath(new URL('typescript-rules.jsonc', import.meta.url))],
  jsPlugins: [fileURLToPath(new URL('own-rules.mjs', import.meta.url))],
  options: { typeAware: true },
  rules: Object.fromEntries(Object.keys(own.rules).map((name) => [`own/${name}`, 'error'])),
}

/** A rule, and code that breaks it. */
const REFUSED = [
  ['no-clock', 'const now = new Date()'],
  ['no-clock', 'const now = Date.now()'],
  ['no-clock', 'const format = new Intl.DateTimeFormat("en")'],
  ['no-clock', 'const words = day.toLocaleDateString()'],
  ['no-process-env', 'const port = process.env.API_PORT'],
  ['no-raw-markup', 'const part = { dangerouslySetInnerHTML: { __html: text } }'],
  ['no-raw-markup', 'element.innerHTML = text'],
  ['no-raw-markup', 'import { html, raw } from "hono/html"'],
  ['no-export-all', 'export * from "./hours"'],
  ['zod-as-namespace', 'import { z } from "zod"'],
  ['no-raw-button', 'const save = <button type="submit">Save</button>'],
  ['test-names', 'it("refuses a folder that is in use", () => {})'],
  ['test-names', 'it("it lists what the role includes", () => {})'],
  ['test-names', 'it("what was read before has no part in it", () => {})'],
  ['test-names', 'it("logs a lost connection", () => {})'],
  ['test-names', 'it("a street with a number is no date", () => {})'],
  ['test-names', 'describe("a list", () => it("of one item is none", () => {}))'],
  ['test-names', 'it.each([1])("is refused: %o", () => {})'],
  ['test-names', 'describe("the migrations", () => it("let nobody change them", () => {}))'],
  ['test-names', 'describe("a text file", () => it("in UTF-8", () => {}))'],
  ['typescript/no-floating-promises', 'fetch("/v1/meetings")'],
  ['typescript/no-unsafe-assignment', 'export const day: string = JSON.parse("1")'],
  ['typescript/no-unnecessary-condition', 'export const at = (hour: string) => hour ?? "09:00"'],
  ['typescript/no-non-null-assertion', 'export const at = (hour: string | null) => hour!.length'],
]
const ACCEPTED = [
  ['no-clock', 'const names = new Intl.DisplayNames(["en"], { type: "region" })'],
  ['no-process-env', 'const port = env.API_PORT'],
  ['no-raw-markup', 'element.textContent = text'],
  ['no-export-all', 'export { readHours } from "./hours"'],
  ['zod-as-namespace', 'import * as z from "zod"'],
  ['no-raw-button', 'const save = <Button type="submit">Save</Button>'],
  ['test-names', 'it("the clock starts at the given instant", () => {})'],
  ['test-names', 'it("states are tabs with counts", () => {})'],
  ['test-names', 'it("without a date, there is no countdown", () => {})'],
  ['test-names', 'it.each([1])("%s is refused", () => {})'],
  ['test-names', 'describe("the clock", () => it("starts at the given instant", () => {}))'],
  ['typescript/no-floating-promises', 'void fetch("/v1/meetings")'],
]

/** @type {string} */
let folder
/** @type {Map<string, string[]>} rules that were broken, by file */
let reported

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'u4ssc-lint-'))
  writeFileSync(join(folder, 'oxlint.json'), JSON.stringify(CONFIGURATION))
  writeFileSync(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "strict": true } }')
  for (const [index, [, code = '']] of [...REFUSED, ...ACCEPTED].entries())
    writeFileSync(join(folder, `${index}.tsx`), code)
  const run = [OXLINT, '--config', 'oxlint.json', '--format', 'json']
  const { stdout } = spawnSync(process.execPath, run, { cwd: folder, encoding: 'utf8' })
  reported = new Map()
  for (const { code, filename } of JSON.parse(stdout).diagnostics)
    reported.set(filename, [...(reported.get(filename) ?? []), code])
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the linter', () => {
  it.each(REFUSED.map(([rule = '', code = ''], at) => ({ rule, code, at })))(
    'reports $code for $rule',
    ({ rule, at }) => {
      expect(reported.get(`${at}.tsx`)).toContain(codeOf(rule))
    },
  )

  it.each(ACCEPTED.map(([rule = '', code = ''], at) => ({ rule, code, at: REFUSED.length + at })))(
    'accepts $code for $rule',
    ({ rule, at }) => {
      expect(reported.get(`${at}.tsx`) ?? []).not.toContain(codeOf(rule))
    },
  )
})

/** The name of a rule in reports. @param {string} rule - without a plugin: of this project */
function codeOf(rule) {
  const [plugin, name] = rule.includes('/') ? rule.split('/') : ['own', rule]
  return `${plugin}(${name})`
}
