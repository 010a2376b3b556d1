// Writes a .br and a .gz file next to every text asset of the build, so that the server only sends
// bytes.
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const FOLDER = new URL('../build/client/', import.meta.url)

for (const name of await readdir(FOLDER, { recursive: true })) {
  if (!/\.(css|js|svg)$/.test(name)) continue
  const file = new URL(name, FOLDER)
  const bytes = await readFile(file)
  await writeFile(`${file.pathname}.br`, brotliCompressSync(bytes))
  await writeFile(`${file.pathname}.gz`, gzipSync(bytes, { level: 9 }))
}
