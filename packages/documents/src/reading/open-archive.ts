import { Unzip, UnzipInflate, type UnzipFile } from 'fflate'
import type { DocumentLimits } from './limits'
import { Refusal, stopIfAborted } from './refusal'

/** Chunk size for unpacking, so that a zip bomb is detected early. */
const STEP = 8_192
/** Size below which even an extreme compression ratio is harmless. */
const RATIO_FROM = 1_048_576

export interface Archive {
  /** All names in the archive. */
  readonly names: readonly string[]
  readonly parts: ReadonlyMap<string, Uint8Array>
}

/**
 * Unpacks the wanted entries of an archive. Counts the real unpacked size, because the sizes stated
 * in an archive can be false.
 */
export function openArchive(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  limits: DocumentLimits,
  signal?: AbortSignal,
): Archive {
  const names: string[] = []
  const parts = new Map<string, Uint8Array>()
  let expanded = 0
  const count = (length: number) => {
    expanded += length
    const isFar = expanded > RATIO_FROM && expanded > bytes.length * limits.maxExpansion
    if (isFar || expanded > limits.maxExpandedBytes) throw new Refusal('expands-too-far')
  }
  const unzip = new Unzip((file) => {
    names.push(file.name)
    if (names.length > limits.maxEntries) throw new Refusal('too-many-entries')
    if (isWanted(file.name)) collect(file, count, (content) => parts.set(file.name, content))
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length; at += STEP) {
    stopIfAborted(signal)
    push(unzip, bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
  }
  return { names, parts }
}

function push(unzip: Unzip, chunk: Uint8Array, isLast: boolean): void {
  try {
    unzip.push(chunk, isLast)
  } catch (reason) {
    throw asRefusal(reason)
  }
}

/** Returns our own refusal, or "damaged" for an error of the library. */
function asRefusal(reason: unknown): Refusal {
  return reason instanceof Refusal ? reason : new Refusal('document-damaged')
}

function collect(
  file: UnzipFile,
  count: (length: number) => void,
  keep: (content: Uint8Array) => void,
): void {
  const chunks: Uint8Array[] = []
  file.ondata = (error, chunk, isLast) => {
    if (error) throw asRefusal(error)
    count(chunk.length)
    chunks.push(chunk)
    if (isLast) keep(concatenate(chunks))
  }
  file.start()
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
