import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const READ = /\.(docx|docm|pdf|html?|xhtml|txt|text)$/i

/**
 * The files that were named, and those of the folders that were named, each folder in the order of
 * its names. Of a folder only what may be a letter is taken; what does not exist stays, to be told.
 */
export async function collectFiles(named: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(named.map((path) => filesAt(path)))
  return lists.flat()
}

async function filesAt(path: string): Promise<string[]> {
  if (path === '-' || !(await isFolder(path))) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && READ.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}
