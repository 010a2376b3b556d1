import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { ownRules } from './own-rules.mjs'

describe('the rule', () => {
  it.each([
    ['clock-has-owners', 'const now = new Date()'],
    ['clock-has-owners', 'const now = Date.now()'],
    ['clock-has-owners', 'const format = new Intl.DateTimeFormat("en")'],
    ['clock-has-owners', 'const words = day.toLocaleDateString()'],
    ['environment-has-owners', 'const port = process.env.API_PORT'],
    ['markup-has-owners', 'const part = { dangerouslySetInnerHTML: { __html: text } }'],
    ['markup-has-owners', 'element.innerHTML = text'],
    ['markup-has-owners', 'import { html, raw } from "hono/html"'],
    ['exports-are-named', 'export * from "./hours"'],
  ])('%s reports %s', (rule, code) => {
    expect(reportsOf(rule, code)).toEqual([`own/${rule}`])
  })

  it.each([
    ['clock-has-owners', 'const names = new Intl.DisplayNames(["en"], { type: "region" })'],
    ['environment-has-owners', 'const port = env.API_PORT'],
    ['markup-has-owners', 'element.textContent = text'],
    ['exports-are-named', 'export { readHours } from "./hours"'],
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
