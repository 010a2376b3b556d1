import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { ownRules } from './own-rules.mjs'

describe('the rule', () => {
  it.each([
    ['no-clock', 'const now = new Date()'],
    ['no-clock', 'const now = Date.now()'],
    ['no-clock', 'const format = new Intl.DateTimeFormat("en")'],
    ['no-clock', 'const words = day.toLocaleDateString()'],
    ['no-process-env', 'const port = process.env.API_PORT'],
    ['no-raw-markup', 'const part = { dangerouslySetInnerHTML: { __html: text } }'],
    ['no-raw-markup', 'element.innerHTML = text'],
    ['no-raw-markup', 'import { html, raw } from "hono/html"'],
    ['no-export-all', 'export * from "./hours"'],
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
  ])('%s reports %s', (rule, code) => {
    expect(reportsOf(rule, code)).toEqual([`own/${rule}`])
  })

  it.each([
    ['no-clock', 'const names = new Intl.DisplayNames(["en"], { type: "region" })'],
    ['no-process-env', 'const port = env.API_PORT'],
    ['no-raw-markup', 'element.textContent = text'],
    ['no-export-all', 'export { readHours } from "./hours"'],
    ['no-raw-button', 'const save = <Button type="submit">Save</Button>'],
    ['test-names', 'it("the clock starts at the given instant", () => {})'],
    ['test-names', 'it("states are tabs with counts", () => {})'],
    ['test-names', 'it("without a date, there is no countdown", () => {})'],
    ['test-names', 'it.each([1])("%s is refused", () => {})'],
    ['test-names', 'describe("the clock", () => it("starts at the given instant", () => {}))'],
  ])('%s accepts %s', (rule, code) => {
    expect(reportsOf(rule, code)).toEqual([])
  })
})

/**
 * @param {string} rule
 * @param {string} code
 */
function reportsOf(rule, code) {
  const config = {
    plugins: { own: ownRules },
    rules: { [`own/${rule}`]: 'error' },
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
  }
  return new Linter()
    .verify(code, /** @type {import('eslint').Linter.Config} */ (config))
    .map((m) => m.ruleId)
}
