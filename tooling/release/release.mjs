import { spawnSync } from 'node:child_process'
import { ROOT } from '@u4ssc/start/settings.mjs'

// Builds and publishes the packages. Each manifest gets the address of the repository as it is packed
// (.pnpmfile.cjs), since npm accepts provenance only if both agree.

const NEEDED = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY']
const missing = NEEDED.filter((name) => !process.env[name])
if (missing.length > 0) {
  console.error(`Name the repository of the packages, as GitHub does in a workflow. Not set: ${missing.join(', ')}.
For example: GITHUB_SERVER_URL=https://github.com GITHUB_REPOSITORY=organization/name npm run release`)
  process.exit(1)
}
for (const command of ['turbo run build declarations --filter=./packages/*', 'changeset publish']) {
  const [program = '', ...args] = ['npm', 'exec', '--', ...command.split(' ')]
  const { status } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}
