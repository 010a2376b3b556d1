// Runs the package's unit tests on other Nodes than this one, each from the registry's `node` package, and
// in a zone half an hour off the others: node scripts/test-on-nodes.mjs [what vitest takes]
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const NODES = ['22', '24']
const ZONE = 'America/St_Johns'
// They try what npm and the compiler make of the package, not what this runtime does
const ELSEWHERE = ['test/packed.test.ts', 'test/public-api.test.ts']

const vitest = 'node_modules/vitest/vitest.mjs'
const excluded = ELSEWHERE.flatMap((file) => ['--exclude', file])
const args = [vitest, 'run', '--project', 'here', ...excluded, ...process.argv.slice(2)]

const failed = NODES.filter((node) => {
  console.log(`\n== Node ${node}, TZ=${ZONE}`)
  const { status } = spawnSync('npx', ['--yes', `node@${node}`, ...args], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, TZ: ZONE },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return status !== 0
})
if (failed.length > 0) {
  console.error(`\nNot in order on Node ${failed.join(', ')}`)
  process.exitCode = 1
}
