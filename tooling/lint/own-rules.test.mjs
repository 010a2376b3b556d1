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
  ])('%s reports %s', (rule, code) => {
    expect(reportsOf(rule, code)).toEqual([`own/${rule}`])
  })

  it.each([
    ['no-clock', 'const names = new Intl.DisplayNames(["en"], { type: "region" })'],
    ['no-process-env', 'const port = env.API_PORT'],
    ['no-raw-markup', 'element.textContent = text'],
    ['no-export-all', 'export { readHours } from "./hours"'],
  ])('%s accepts %s', (rule, code) => {
    expect(reportsOf(rule, code)).toEqual([])
  })
})

/**
 * @param {string} rule
 * @param {string} code
 */
function reportsOf(rule, code) {
  const config = { plugins: { own: ownRules }, rules: { [`own/${rule}`]: 'error' } }
  return new Linter()
    .verify(code, /** @type {import('eslint').Linter.Config} */ (config))
    .map((m) => m.ruleId)
}
