import { rmSync, mkdirSync, writeFileSync } from 'node:fs'
import { composedSet } from './composed-set.mjs'
import { folderOf } from './known-letters.mjs'

const folder = folderOf('composed')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
const letters = composedSet()
for (const { name, text, expected } of letters) {
  writeFileSync(new URL(`${name}.txt`, folder), text)
  writeFileSync(new URL(`${name}.expected.json`, folder), `${JSON.stringify(expected, null, 2)}\n`)
}
console.log(`${String(letters.length)} composed letters written`)
