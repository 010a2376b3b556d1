import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '@u4ssc/start/settings.mjs'
import { compareWithCeilings, PACKED_MAX_KB, PUBLISHED } from './published.mjs'

const SMALL = Object.fromEntries(PUBLISHED.map((name) => [name, 1_000]))

it('each package that is not private has a ceiling for its archive', () => {
  const folders = readdirSync(join(ROOT, 'packages')).filter((folder) => {
    const manifest = readFileSync(join(ROOT, 'packages', folder, 'package.json'), 'utf8')
    return JSON.parse(manifest).private !== true
  })
  expect(Object.keys(PACKED_MAX_KB).sort()).toEqual(folders.sort())
})

it('an archive over its ceiling is named and fails', () => {
  expect(compareWithCeilings(SMALL).isTooLarge).toBe(false)
  const { lines, isTooLarge } = compareWithCeilings({ ...SMALL, domain: 500_001 })
  expect(isTooLarge).toBe(true)
  expect(lines.filter((line) => line.includes('too large'))).toEqual([
    '@u4ssc/domain: 500 of 500 kB  too large',
  ])
})

it('a package that was not packed fails', () => {
  const others = Object.fromEntries(Object.entries(SMALL).filter(([name]) => name !== 'domain'))
  expect(compareWithCeilings(others).isTooLarge).toBe(true)
})
