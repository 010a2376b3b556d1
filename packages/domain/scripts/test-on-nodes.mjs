// Runs the package's unit tests on other Nodes than this one, each from the registry's `node` package: on
// one half an hour off the other zones, on the other a day ahead of most of the world:
// node scripts/test-on-nodes.mjs [what vitest takes]
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const RUNS = [
  { node: '22', zone: 'America/St_Johns' },
  { node: '24', zone: 'Pacific/Apia' },
]
// It tries what the compiler makes of the package, not what this runtime does
const ELSEWHERE = ['test/public-api.test.ts']

const vitest = 'node_modules/vitest/vitest.mjs'
const excluded = ELSEWHERE.flatMap((file) => ['--exclude', file])
const args = [vitest, 'run', ...excluded, ...process.argv.slice(2)]

const failed = RUNS.filter(({ node, zone }) => {
  console.log(`\n== Node ${node}, TZ=${zone}`)
  const { status } = spawnSync('npx', ['--yes', `node@${node}`, ...args], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, TZ: zone },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return status !== 0
})
if (failed.length > 0) {
  console.error(`\nNot in order on Node ${failed.map(({ node }) => node).join(', ')}`)
  process.exitCode = 1
}
