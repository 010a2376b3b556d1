import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { ROOT } from '@u4ssc/start/settings.mjs'
import {
  findPrivateChangesets,
  LISTED_PACKAGES,
  findUnlistedDependencies,
  findOtherRepositories,
} from './manifests.mjs'
import { PICTURE, drawArchitecture, readParts } from './architecture.mjs'
import { findDeadPaths } from './document-paths.mjs'
import { findBadNames, findLongFiles } from './source-files.mjs'
import { listFiles } from './list-files.mjs'
import { findLostTests } from './named-tests.mjs'

process.chdir(ROOT)
const files = listFiles()
const read = (/** @type {string} */ file) => readFileSync(file, 'utf8')
const readIfExists = (/** @type {string} */ file) => (files.includes(file) ? read(file) : undefined)
/** The totals, then the tables of the requirements that they count. */
const SECURITY = [
  'docs/security.md',
  'docs/security/requirements-1-to-8.md',
  'docs/security/requirements-9-to-17.md',
]
const DEPENDENCIES = 'docs/dependencies.md'
const manifests = LISTED_PACKAGES.map((folder) => JSON.parse(read(`${folder}/package.json`)))
const published = files
  .filter((file) => /^packages\/[^/]+\/package\.json$/.test(file))
  .map((file) => ({ folder: dirname(file), manifest: JSON.parse(read(file)) }))
  .filter(({ manifest }) => !manifest.private)
const names = published.map(({ manifest }) => manifest.name)
const byFolder = Object.fromEntries(published.map(({ folder, manifest }) => [folder, manifest]))
const isDrawn = readIfExists(PICTURE) === (await drawArchitecture(readParts(ROOT)))

const findings = [
  ...findBadNames(files),
  ...findLongFiles(files, read),
  ...findDeadPaths(files, read),
  ...findPrivateChangesets(files, read, names),
  ...findOtherRepositories(JSON.parse(read('package.json')), byFolder),
  ...(isDrawn ? [] : [`${PICTURE} is outdated: npm run picture`]),
  ...findLostTests(SECURITY.map(read).join('\n'), readIfExists).map(
    (finding) => `docs/security: ${finding}`,
  ),
  ...findUnlistedDependencies(read(DEPENDENCIES), manifests).map(
    (finding) => `${DEPENDENCIES}: ${finding}`,
  ),
]
for (const finding of findings) console.error(finding)
if (findings.length > 0) process.exitCode = 1
else
  console.log(
    `${files.length} files: names, lengths, document paths, changesets and tests in documents are correct`,
  )
