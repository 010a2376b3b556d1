import { readFileSync } from 'node:fs'
import { checkSubject } from './commit-subject.mjs'

// The Git hook .githooks/commit-msg passes the file that has the message

const [file = ''] = process.argv.slice(2)
const problems = checkSubject(readFileSync(file, 'utf8'))
for (const problem of problems) console.error(problem)
if (problems.length > 0) {
  console.error('The commit was stopped. See "Commit messages" in CONTRIBUTING.md.')
  process.exitCode = 1
}
