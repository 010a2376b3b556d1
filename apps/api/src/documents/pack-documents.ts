import type { Entry } from '../archives/index'
import type { PublicFile } from '../meetings/index'
import { findFile, safeName } from '../uploads/index'
import type { FileDeps } from '../uploads/index'

/** Returns the files one at a time, each named by the title of its document. */
export async function* entriesOf(
  deps: FileDeps,
  files: readonly PublicFile[],
): AsyncGenerator<Entry> {
  const paths = pathsOf(files)
  for (const [position, { fileId }] of files.entries()) {
    const file = await findFile(deps, fileId)
    if (file) yield { path: paths[position] ?? file.name, content: file.content }
  }
}

/** Returns a readable path for each file, each different from the others. */
export function pathsOf(files: readonly Pick<PublicFile, 'title' | 'language' | 'shown'>[]) {
  const taken = new Set<string>()
  return files.map(({ title, language, shown }) => {
    const [extension = ''] = /\.[a-z\d]{2,4}$/i.exec(shown.name) ?? []
    const name = language === null ? shortName(title) : `${shortName(title)} (${language})`
    let path = name + extension
    for (let number = 2; taken.has(path.toLowerCase()); number += 1)
      path = `${name} (${number})${extension}`
    taken.add(path.toLowerCase())
    return path
  })
}

/** Most file systems have at most 255 bytes for a name; a character has up to four. */
const MAX_NAME_LENGTH = 50

function shortName(title: string): string {
  return Array.from(safeName(title)).slice(0, MAX_NAME_LENGTH).join('').trim()
}
