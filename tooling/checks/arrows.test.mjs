import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compareCounts } from './compare-counts.mjs'
import { countLargeFolders } from './folder-sizes.mjs'
import { findViolations } from './find-violations.mjs'

it('reports a circle that only types close', { timeout: 30_000 }, async () => {
  const root = await mkdtemp(join(tmpdir(), 'circle-'))
  const folder = join(root, 'packages/planted/src')
  await mkdir(folder, { recursive: true })
  await writeFile(join(root, 'package.json'), '{ "type": "module" }')
  await writeFile(
    join(folder, 'cup.ts'),
    "import { lid } from './lid'\nexport type Cup = number\nexport const cup = lid\n",
  )
  await writeFile(
    join(folder, 'lid.ts'),
    "import type { Cup } from './cup'\nexport const lid: Cup = 1\n",
  )
  const { circles } = await findViolations(root, ['packages'])
  await rm(root, { recursive: true })
  expect([...circles]).toEqual([['packages/planted/src', 1]])
})

it('reports a folder of more than 20 source files, without its tests', () => {
  const files = Array.from({ length: 20 }, (_, index) => `packages/a/src/x/file-${index}.ts`)
  const tests = Array.from({ length: 20 }, (_, index) => `packages/a/src/x/file-${index}.test.ts`)
  expect([...countLargeFolders([...files, ...tests, 'packages/a/src/x/y/file.ts'])]).toEqual([])
  expect([...countLargeFolders([...files, 'packages/a/src/x/file-20.ts'])]).toEqual([
    ['packages/a/src/x', 21],
  ])
})

it('lets the list of exceptions only shrink', () => {
  const compare = (/** @type {number} */ count) =>
    compareCounts(new Map([['a', count]]), { a: 2 }, 'files')
  expect(compare(2)).toEqual([])
  expect(compare(3)).toEqual(['a: 3 files; 2 allowed'])
  expect(compare(1)).toHaveLength(1)
  expect(compareCounts(new Map([['b', 1]]), {}, 'files')).toEqual(['b: 1 files; none allowed'])
  expect(compareCounts(new Map(), { a: 2 }, 'files')).toHaveLength(1)
})
