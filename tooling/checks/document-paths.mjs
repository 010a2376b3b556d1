import { posix } from 'node:path'

const DOCUMENT =
  /^(README|CONTRIBUTING|SECURITY)\.md$|^docs\/.*\.md$|^(packages|apps|examples)\/[^/]+\/README\.md$/
const LINK = /\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g
const CODE =
  /`((?:packages|apps|tooling|docs|examples)\/[^`\s*<>{}$]+|\.ci\/[^`\s]+|\.github\/[^`\s]+)`/g

/**
 * Returns broken links and paths in documents.
 *
 * @param {readonly string[]} files - all files of the repository
 * @param {(file: string) => string} read
 * @returns {string[]} one sentence each
 */
export function findDeadPaths(files, read) {
  const known = new Set(files.flatMap(withFolders))
  return files
    .filter((file) => DOCUMENT.test(file))
    .flatMap((file) => {
      const text = read(file)
      const links = [...text.matchAll(LINK)].map(([, path = '']) =>
        posix.join(posix.dirname(file), path),
      )
      const paths = [...text.matchAll(CODE)].map(([, path = '']) => path)
      return [...links, ...paths]
        .map((path) => path.replace(/\/$/, ''))
        .filter((path) => !known.has(path) && !isBuilt(path))
        .map((path) => `${file}: ${path} does not exist`)
    })
}

/** @param {string} path */
function isBuilt(path) {
  return /\/(dist|build)(\/|$)/.test(path)
}

/** @param {string} file */
function withFolders(file) {
  const parts = file.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
