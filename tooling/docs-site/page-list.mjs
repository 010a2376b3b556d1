import { readFileSync, readdirSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { ROOT } from '@u4ssc/start/settings.mjs'

/** Documents with a page path that differs from their path in `docs`. */
const ELSEWHERE = {
  'tooling/docs-site/home.md': 'index.md',
  'tooling/docs-site/playground.md': 'playground.md',
  'README.md': 'about.md',
  'CONTRIBUTING.md': 'contributing.md',
  'examples/README.md': 'examples.md',
}

/**
 * Returns the path of each document in the repository with the path of its page.
 *
 * @returns {Map<string, string>}
 */
export function listPages() {
  const ownPackages = readdirSync(join(ROOT, 'packages')).flatMap((name) => [
    [`packages/${name}/README.md`, `packages/${name}.md`],
    [`packages/${name}/CHANGELOG.md`, `packages/${name}-changes.md`],
  ])
  const documents = filesOf('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => [file, pageOf(posix.relative('docs', file))])
  const all = [...documents, ...ownPackages, ...Object.entries(ELSEWHERE)]
  return new Map(
    all.flatMap(([file = '', page = '']) =>
      isThere(file) ? [/** @type {const} */ ([file, page])] : [],
    ),
  )
}

/**
 * Returns all files in a folder of the repository.
 *
 * @param {string} folder
 */
export function filesOf(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).split(sep).join('/'))
    .map((file) => file.replace(/^\//, ''))
    .sort()
}

/**
 * Returns the title of a document from its first heading.
 *
 * @param {string} file
 */
export function titleOf(file) {
  const [, title] = /^# (.+)$/m.exec(readFileSync(join(ROOT, file), 'utf8')) ?? []
  return title?.replaceAll('`', '') ?? file
}

/**
 * Returns the page of a document. typedoc calls the main entry of a package index and the list of its entries README.
 *
 * @param {string} document
 */
function pageOf(document) {
  const [, folder, name] = /^(api\/[^/]+)\/(README|index)\.md$/.exec(document) ?? []
  if (name === 'README') return `${folder}/index.md`
  return name === 'index' ? `${folder}/package.md` : document
}

/** @param {string} file */
function isThere(file) {
  const folder = posix.dirname(file)
  return readdirSync(join(ROOT, folder)).includes(posix.basename(file))
}

const LINK = /(!?)\[([^\]]*)\]\((?!https?:|mailto:|#|\/)([^)#\s]+)(#[^)\s]*)?\)/g

/**
 * Adapts the links of a document to the pages of the website. A link to a file without a page, such as a source file,
 * becomes text. Another check verifies that the path exists.
 *
 * @param {string} text
 * @param {{ file: string, page: string, places: ReadonlyMap<string, string> }} where - path and page of the document, and the pages of all documents
 */
export function moveLinks(text, { file, page, places }) {
  return text.replaceAll(LINK, (link, sign, words, path, anchor = '') => {
    const place = places.get(posix.join(posix.dirname(file), path))
    if (place === undefined) return sign === '' ? words : link
    const way = posix.relative(posix.dirname(page), place)
    return `${sign}[${words}](${way.startsWith('.') ? way : `./${way}`}${anchor})`
  })
}
