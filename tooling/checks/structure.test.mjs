import { expect, it } from 'vitest'
import { findDeadPaths } from './document-paths.mjs'
import { findLongFiles, findBadNames } from './source-files.mjs'
import { findForbidden } from './licences/licence-terms.mjs'
import { findLostTests } from './named-tests.mjs'

it('the check of the structure reports a vague name and a name that is not kebab-case', () => {
  const files = [
    'packages/domain/src/utils.ts',
    'apps/api/src/helpers/a.ts',
    'apps/api/src/readHours.ts',
  ]
  expect(findBadNames(files)).toHaveLength(3)
  expect(findBadNames(['apps/api/src/read-hours.test.ts', 'apps/site/app/env.server.ts'])).toEqual(
    [],
  )
})

it('the check of the structure reports a file of more than 300 lines, unless it is data or a test', () => {
  const long = () => 'line\n'.repeat(301)
  expect(findLongFiles(['apps/api/src/app.ts'], long)).toHaveLength(1)
  expect(
    findLongFiles(['apps/api/src/app.test.ts', 'packages/domain/src/a/city-records.ts'], long),
  ).toEqual([])
  expect(findLongFiles(['apps/api/src/app.ts'], () => 'line\n'.repeat(300))).toEqual([])
})

it('the check of the structure reports broken links and paths', () => {
  const text =
    'See [that](./architecture.md), [gone](../gone.md#there), `apps/api`, `apps/gone.ts`, `apps/api/dist/main.js`.'
  const files = ['docs/operations.md', 'docs/architecture.md', 'apps/api/src/main.ts']
  const read = (/** @type {string} */ file) => (file === 'docs/operations.md' ? text : '')
  expect(findDeadPaths(files, read)).toEqual([
    'docs/operations.md: gone.md does not exist',
    'docs/operations.md: apps/gone.ts does not exist',
  ])
})

it('the check of the structure reports a licence that is not allowed, also within an expression or without an SPDX name', () => {
  const terms = ['AGPL-3.0-only', '(MIT AND GPL-3.0-only)', 'Unknown', 'SEE LICENSE IN x', 'BSD']
  const under = (/** @type {string[]} */ licences) =>
    findForbidden(licences.map((licence) => ({ name: 'a', version: '1.0.0', licence })))
  expect(under(terms)).toHaveLength(terms.length)
  expect(under(['MIT', '(MIT OR GPL-3.0-or-later)', '(Apache-2.0 AND MIT)'])).toEqual([])
  expect(findForbidden([{ name: 'duck', version: '0.1.12', licence: 'BSD' }])).toEqual([])
})

it('the check of the structure reports a requirement with a missing test, a repeated one and one without an implementation', () => {
  const rows = [
    '| V1.1.1 | Words | met | `a.ts` | `a.test.ts` “holds”, `a.test.ts` “is gone” |',
    '| V1.1.2 | Words | met | `a.ts` | `gone.test.ts` “holds” |',
    '| V1.1.3 | Words | met |  |  |',
    '| V1.1.4 | Words | nearly |  |  |',
    '| V1.1.5 | Words | not met |  |  |',
    '| V1.1.5 | Words | not applicable |  |  |',
  ]
  const read = (/** @type {string} */ file) => (file === 'a.test.ts' ? "it('holds', f)" : undefined)
  expect(findLostTests(rows.join('\n'), read)).toEqual([
    'V1.1.1: a.test.ts has no test “is gone”',
    'V1.1.2: gone.test.ts has no test “holds”',
    'V1.1.3: met, without an implementation',
    'V1.1.4: unknown status “nearly”',
    'V1.1.5: listed twice',
  ])
})

it('the check of the structure reports totals that are not those of the tables', () => {
  const rows = '| V1.1.1 | Words | met | how |  |\n| V1.1.2 | Words | not met |  |  |\n'
  const beyond = '\n## Beyond level 2\n| V1.1.3 | Words | met | how |  |\n'
  const right = '2 requirements: 1 met, 1 not met, 0 not applicable.'
  expect(findLostTests(`${right}\n${rows}${beyond}`, () => undefined)).toEqual([])
  const wrong = right.replace('1 met', '2 met')
  expect(findLostTests(`${wrong}\n${rows}${beyond}`, () => undefined)).toEqual([
    `The tables have ${right} The text says: ${wrong}`,
  ])
})
