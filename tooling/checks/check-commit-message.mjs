import { readdirSync, readFileSync } from 'node:fs'
import { checkSubject } from './commit-subject.mjs'

// The Git hook .githooks/commit-msg passes the file that has the message

const ROOT = new URL('../../', import.meta.url)

/** The folders of the repository, and those of apps, packages and tooling. */
const areas = new Set(
  ['.', 'apps', 'packages', 'tooling']
    .flatMap((folder) => readdirSync(new URL(`${folder}/`, ROOT), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && /^[a-z]/.test(entry.name))
    .map(({ name }) => name)
    .filter((name) => name !== 'node_modules'),
)

const [file = ''] = process.argv.slice(2)
const problems = checkSubject(readFileSync(file, 'utf8'), areas)
for (const problem of problems) console.error(problem)
if (problems.length > 0) {
  console.error('The commit was stopped. See "Commit messages" in CONTRIBUTING.md.')
  process.exitCode = 1
}
