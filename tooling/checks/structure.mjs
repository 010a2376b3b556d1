import { readFileSync } from 'node:fs'
import { ROOT } from '@u4ssc/start/settings.mjs'
import { findPrivateChangesets, findUnlistedDependencies, LISTED_PACKAGES } from './manifests.mjs'
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
const names = files
  .filter((file) => /^packages\/[^/]+\/package\.json$/.test(file))
  .map((file) => JSON.parse(read(file)))
  .filter((manifest) => !manifest.private)
  .map(({ name }) => name)
const isDrawn = readIfExists(PICTURE) === (await drawArchitecture(readParts(ROOT)))

const findings = [
  ...findBadNames(files),
  ...findLongFiles(files, read),
  ...findDeadPaths(files, read),
  ...findPrivateChangesets(files, read, names),
  ...(isDrawn ? [] : [`${PICTURE} is outdated: node tooling/checks/draw-architecture.mjs`]),
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
