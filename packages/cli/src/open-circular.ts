import { readFile, stat } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { DOCUMENT_LIMITS } from '@u4ssc/documents/reading'
import type { Readers } from '@u4ssc/documents/isolated'
import type { Reading } from '@u4ssc/domain/circulars'
import { readCircular } from '@u4ssc/reader'
import { FileError } from './usage/index'

/** A circular that was read from a file, and warnings about the file. */
export interface OpenedCircular {
  readonly file: string
  readonly text: string
  readonly reading: Reading
  readonly warnings: readonly string[]
}

/**
 * Reads a circular from a file, or from standard input for `-`.
 *
 * @throws FileError if the file cannot be read
 */
export async function openCircular(file: string, readers: Readers): Promise<OpenedCircular> {
  const name = file === '-' ? undefined : file
  const { text, findings } = await readers.read(await bytesOf(file), { name })
  const warnings = findings.map(({ message }) => message)
  const refusal = findings.find(({ severity }) => severity === 'error')
  if (refusal) throw new FileError(refusal.message)
  return { file: nameOf(file), text, reading: readCircular(text), warnings }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === '-') return buffer(process.stdin)
  try {
    const { size } = await stat(file)
    // One byte too many is enough to refuse a large file without loading it
    return size > DOCUMENT_LIMITS.maxBytes
      ? new Uint8Array(DOCUMENT_LIMITS.maxBytes + 1)
      : await readFile(file)
  } catch (reason) {
    const isMissing = reason instanceof Error && 'code' in reason && reason.code === 'ENOENT'
    throw new FileError(isMissing ? 'The file does not exist.' : 'The file cannot be opened.')
  }
}

/** Returns the name of a file for messages. */
export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file
}
