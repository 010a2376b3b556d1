// Writes a .br and a .gz file next to every text asset of the build, so that the server only sends
// bytes.
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

const FOLDER = new URL('../build/client/', import.meta.url)
const names = await readdir(FOLDER, { recursive: true })

await Promise.all(names.filter((name) => /\.(css|js|svg)$/.test(name)).map(compress))

/** @param {string} name - of a file in the folder */
async function compress(name) {
  const { pathname } = new URL(name, FOLDER)
  const bytes = await readFile(pathname)
  await writeFile(`${pathname}.br`, await promisify(brotliCompress)(bytes))
  await writeFile(`${pathname}.gz`, await promisify(gzip)(bytes, { level: 9 }))
}
