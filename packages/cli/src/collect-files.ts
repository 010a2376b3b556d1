import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const EXTENSIONS = /\.(docx|docm|pdf|html?|xhtml|txt|text)$/i

/**
 * Lists the given files and the files in the given folders, sorted within each folder. Folders are
 * filtered by file extension. A path that does not exist stays in the list, so that it is reported.
 */
export async function collectFiles(named: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(named.map((path) => filesAt(path)))
  return lists.flat()
}

async function filesAt(path: string): Promise<string[]> {
  if (path === '-' || !(await isFolder(path))) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && EXTENSIONS.test(entry.name) && !entry.name.startsWith('.'))
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
