import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '@u4ssc/start/settings.mjs'
import { expect, it } from 'vitest'

const CSPELL = join(ROOT, 'node_modules/cspell/bin.mjs')
const START_MS = 60_000

const TEXT = `
// Whoever signs in within 24 hours comes; a model that fits is made anew
export const addHabits = () => 'Tell us the fate of each row'
`

it(
  'words on the list are reported in comments, names and strings, and common words are not',
  () => {
    const file = `stdin://${join(ROOT, 'apps/api/src/planted.ts')}`
    const { status, stdout } = spawnSync(
      process.execPath,
      [CSPELL, 'lint', '--no-progress', '--no-summary', file],
      { cwd: ROOT, encoding: 'utf8', input: TEXT },
    )
    const words = [...stdout.matchAll(/Forbidden word \(([^)]*)\)/g)].map(([, word]) => word)
    expect({ status, words }).toEqual({ status: 1, words: ['Whoever', 'anew', 'Habits', 'fate'] })
  },
  START_MS,
)
