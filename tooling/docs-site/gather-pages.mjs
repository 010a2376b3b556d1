import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT } from '@u4ssc/start/settings.mjs'
import { filesOf, listPages, moveLinks } from './page-list.mjs'

// Copies the documents of the repository to the source folder of VitePress and adapts their links.

const PAGES = fileURLToPath(new URL('build/pages', import.meta.url))

rmSync(PAGES, { recursive: true, force: true })
const pages = listPages()
const pictures = new Map(
  filesOf('docs/pictures').map((file) => [file, posix.relative('docs', file)]),
)
for (const [file, page] of pages) {
  const text = readFileSync(join(ROOT, file), 'utf8')
  write(page, moveLinks(text, { file, page, places: new Map([...pages, ...pictures]) }))
}
for (const [file, place] of pictures) cpSync(join(ROOT, file), join(PAGES, place))
console.log(`${pages.size} pages`)

/**
 * @param {string} page
 * @param {string} text
 */
function write(page, text) {
  const target = join(PAGES, page)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
}
