import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// VitePress refuses links to missing pages. This checks the headings in links.

const SITE = fileURLToPath(new URL('build/site', import.meta.url))
const LINK = /href="(\/[^"#]*)?#([^"]+)"/g
const ID = /\bid="([^"]+)"/g

const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
)
const pages = new Map(
  files.map((file) => {
    const html = readFileSync(join(SITE, file), 'utf8')
    return [`/${file.replace(/(index)?\.html$/, '')}`, html]
  }),
)
const ids = new Map(
  [...pages].map(([page, html]) => [page, new Set([...html.matchAll(ID)].map(([, id]) => id))]),
)
const dead = [...pages].flatMap(([page, html]) =>
  [...html.matchAll(LINK)]
    .map(([, target = page, id = '']) => ({ target, id: decodeURIComponent(id) }))
    .filter(({ target, id }) => !ids.get(target)?.has(id))
    .map(({ target, id }) => `${page}: ${target}#${id} does not exist`),
)
for (const finding of new Set(dead)) console.error(finding)
if (dead.length > 0) process.exitCode = 1
else console.log(`${pages.size} pages: all links lead to existing headings`)
