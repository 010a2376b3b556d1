import { readFile, stat } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { DOCUMENT_LIMITS } from '@u4ssc/documents/reading'
import type { Readers } from '@u4ssc/documents/isolated'
import { readCircular, type Reading } from '@u4ssc/domain/circulars'
import { FileError } from './usage-error'

/** A letter, and what was noticed of its file. */
export interface Letter {
  readonly file: string
  readonly text: string
  readonly reading: Reading
  readonly remarks: readonly string[]
}

/** Reads a letter from a file, or from standard input for `-`. */
export async function openLetter(file: string, readers: Readers): Promise<Letter> {
  const name = file === '-' ? undefined : file
  const { text, findings } = await readers.read(await bytesOf(file), { name })
  const remarks = findings.map(({ message }) => message)
  const refusal = findings.find(({ severity }) => severity === 'error')
  if (refusal) throw new FileError(refusal.message)
  return { file: nameOf(file), text, reading: readCircular(text), remarks }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === '-') return buffer(process.stdin)
  try {
    const { size } = await stat(file)
    // One byte too many is enough for the refusal: the rest need not be loaded
    return size > DOCUMENT_LIMITS.maxBytes
      ? new Uint8Array(DOCUMENT_LIMITS.maxBytes + 1)
      : await readFile(file)
  } catch (reason) {
    const isMissing = reason instanceof Error && 'code' in reason && reason.code === 'ENOENT'
    throw new FileError(isMissing ? 'There is no such file.' : 'The file cannot be opened.')
  }
}

export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file
}
