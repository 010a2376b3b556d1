import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const CLI = fileURLToPath(
  new URL('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', import.meta.url),
)
const CONFIG = fileURLToPath(new URL('arrows.config.mjs', import.meta.url))

it('the check of imports reports a circle that only types close', { timeout: 30_000 }, async () => {
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
  const options = { cwd: root, encoding: /** @type {const} */ ('utf8') }
  const { status, stdout } = spawnSync(
    process.execPath,
    [CLI, 'packages', '--config', CONFIG],
    options,
  )
  await rm(root, { recursive: true })
  expect(stdout).toContain('no-circles: packages/planted/src/cup.ts')
  expect(status).not.toBe(0)
})
