// Writes what an operation does above it in the declarations, where an editor shows it at a method of the client.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { contract, operationsOf, isOpen } from '../dist/contract/index.js'
import { withComments } from './with-comments.mjs'

const folder = new URL('../dist/', import.meta.url)
const comments = new Map(operationsOf(contract).map((one) => [one.id, linesOf(one)]))

const files = await readdir(folder, { recursive: true })
for (const file of files.filter((name) => name.endsWith('.d.ts'))) {
  const address = new URL(file, folder)
  const text = await readFile(address, 'utf8')
  const described = withComments(text, comments)
  if (described !== text) await writeFile(address, described)
}

/**
 * Returns the lines of the comment of an operation.
 *
 * @param {import('../dist/contract/index.js').AnyOperation} operation
 */
function linesOf({ description, method, path, access, problems = [] }) {
  return [
    description,
    '',
    `\`${method.toUpperCase()} ${path}\`, for ${peopleOf(access)}.`,
    ...(problems.length === 0 ? [] : ['', `@throws {ProblemError} ${problems.join(', ')}`]),
  ]
}

/** @param {import('../dist/contract/index.js').Access} access */
function peopleOf(access) {
  if (access === 'link') return 'the person with the personal link'
  if (isOpen(access)) return 'anyone'
  const scope = access.scope === null ? '' : `, and API keys with the scope ${access.scope}`
  return `the roles ${access.roles.join(', ')}${scope}`
}
