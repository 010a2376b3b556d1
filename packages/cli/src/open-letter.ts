import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { readDocument } from '@u4ssc/documents'
import { readCircular, type Reading } from '@u4ssc/domain/circulars'
import { FileError } from './usage-error'

/** Reads a letter from a file, or from standard input for `-`. What was noticed of the file goes to `warn`. */
export async function openLetter(file: string, warn: (line: string) => void): Promise<Reading> {
  const { text, findings } = await readDocument(await bytesOf(file), {
    name: file === '-' ? undefined : file,
  })
  for (const { severity, message } of findings) {
    if (severity === 'error') throw new FileError(`${nameOf(file)}: ${message}`)
    warn(`${nameOf(file)}: ${message}`)
  }
  return readCircular(text)
}

async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === '-') return buffer(process.stdin)
  try {
    return await readFile(file)
  } catch (reason) {
    const isMissing = reason instanceof Error && 'code' in reason && reason.code === 'ENOENT'
    const why = isMissing ? 'There is no such file.' : 'The file cannot be opened.'
    throw new FileError(`${file}: ${why}`)
  }
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file
}
