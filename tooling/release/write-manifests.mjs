import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@u4ssc/start/settings.mjs'
import { hasPlaceholder, repositoryFields } from '../checks/manifests.mjs'

// Copies repository, homepage and bugs from the root manifest into each published one. With --release, refuses the
// placeholder: npm does not publish a package with provenance unless its manifest names the repository.

const root = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
if (process.argv.includes('--release') && hasPlaceholder(root)) {
  console.error(
    'Name the repository in package.json: replace OWNER in repository, homepage and bugs.',
  )
  process.exit(1)
}
const NAMED = ['name', 'version', 'description', 'keywords', 'license']
for (const folder of readdirSync(join(ROOT, 'packages'))) {
  const file = join(ROOT, 'packages', folder, 'package.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  if (manifest.private) continue
  const fields = repositoryFields(root, `packages/${folder}`)
  const isOther = (/** @type {[string, unknown]} */ [name]) => !(name in fields)
  const parts = Object.entries(manifest).filter(isOther)
  const about = parts.filter(([name]) => NAMED.includes(name))
  const rest = parts.filter(([name]) => !NAMED.includes(name))
  const written = { ...Object.fromEntries(about), ...fields, ...Object.fromEntries(rest) }
  writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`)
}
