import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { listFiles } from './list-files.mjs'

const ROOT = path.resolve(import.meta.dirname, '../..')
const SOURCES = /^(?:apps|packages|tooling)\/.*\.(?:css|html|mjs|svg|tsx?)$/
/** A private member, `#add(`, is no colour; neither is the number of an issue or of a fragment. */
const COLOUR = /(?<=['"`:,( ])#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b(?!\()/gi

/** The places that may write a colour, and why. */
const MAY_WRITE = [
  // The table
  'packages/tokens/src/colours.ts',
  // Files that browsers load alone
  'apps/admin/public/icon.svg',
  'apps/site/public/favicon.svg',
  // The diagram of the documentation, drawn before anything is built
  'tooling/checks/architecture.mjs',
]

const colours = listFiles(ROOT)
  .filter((file) => SOURCES.test(file) && !/\.test\.\w+$|\/test\//.test(file))
  .flatMap((file) =>
    (readFileSync(path.join(ROOT, file), 'utf8').match(COLOUR) ?? []).map((colour) => ({
      file,
      colour,
    })),
  )

it('colours are written in the table of @u4ssc/tokens only', () => {
  expect(colours.filter(({ file }) => !MAY_WRITE.includes(file))).toEqual([])
})

it('each place that may write a colour has one', () => {
  const places = new Set(colours.map(({ file }) => file))
  expect(MAY_WRITE.filter((file) => !places.has(file))).toEqual([])
})

/** The headers of a table are numbered by `headersOf` in the dashboard. */
it('style sheets use only custom properties that exist', () => {
  const files = listFiles(ROOT).filter((file) => /^apps\/.*\.(?:css|tsx?)$/.test(file))
  const texts = files.map((file) => readFileSync(path.join(ROOT, file), 'utf8'))
  const table = readFileSync(path.join(ROOT, 'packages/tokens/dist/tokens.css'), 'utf8')
  const named = [table, ...texts].flatMap((text) =>
    [...text.matchAll(/(--[a-z][\w-]*)['"\]]*:/g)].map(([, name]) => name),
  )
  const used = texts.flatMap((text) =>
    [...text.matchAll(/var\((--(?!column-)[a-z][\w-]*)\)/g)].map(([, name]) => name),
  )
  expect([...new Set(used)].filter((name) => !named.includes(name))).toEqual([])
})
