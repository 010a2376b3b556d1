import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@u4ssc/start/settings.mjs'
import { hasPlaceholder, repositoryFields } from '../checks/repository.mjs'

// Copies repository, homepage and bugs from the root manifest into each published one. With --release, refuses the
// placeholder: npm does not publish a package with provenance unless its manifest names the repository.

const root = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
if (process.argv.includes('--release') && hasPlaceholder(root)) {
  console.error(
    'Name the repository in package.json: replace OWNER in repository, homepage and bugs.',
  )
  process.exit(1)
}
for (const folder of readdirSync(join(ROOT, 'packages'))) {
  const file = join(ROOT, 'packages', folder, 'package.json')
  const { name, version, description, keywords, license, ...rest } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  if (rest.private) continue
  const about = { name, version, description, keywords, license }
  const manifest = { ...about, ...repositoryFields(root, `packages/${folder}`) }
  writeFileSync(file, `${JSON.stringify({ ...manifest, ...without(rest) }, null, 2)}\n`)
}

/** @param {Record<string, unknown>} fields */
function without({ repository, homepage, bugs, ...others }) {
  return others
}
