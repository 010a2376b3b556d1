import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { Context } from 'hono'
import { stream } from 'hono/streaming'
import type { AppEnv } from '../http/app-env'

export interface Entry {
  /** Path in the archive, with `/` between folders. */
  readonly path: string
  /** Text is compressed; bytes, of files that are usually compressed already, are not. */
  readonly content: string | Uint8Array
}

interface ZipOptions {
  /** Time of every entry, so that the same entries give the same bytes. */
  readonly modifiedAt: Date
  readonly maxBytes: number
}

/**
 * Packs entries one at a time, so that at most one is held in memory uncompressed.
 *
 * @throws RangeError if they exceed `maxBytes`
 */
export async function* zipEntries(
  entries: AsyncIterable<Entry>,
  { modifiedAt, maxBytes }: ZipOptions,
): AsyncGenerator<Uint8Array> {
  const packed: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    packed.push(chunk)
  })
  let bytes = 0
  for await (const { path, content } of entries) {
    const isText = typeof content === 'string'
    const given = isText ? strToU8(content) : content
    bytes += given.length
    if (bytes > maxBytes) throw new RangeError(`More than ${maxBytes} bytes to pack`)
    const entry = isText ? new ZipDeflate(path, { level: 6 }) : new ZipPassThrough(path)
    entry.mtime = modifiedAt
    zip.add(entry)
    entry.push(given, true)
    yield* packed.splice(0)
  }
  zip.end()
  yield* packed.splice(0)
}

interface SentZip extends ZipOptions {
  /** File name. */
  readonly name: string
}

/** Sends entries as a ZIP file, while they are read. */
export function sendZip(
  c: Context<AppEnv>,
  entries: AsyncIterable<Entry>,
  { name, ...options }: SentZip,
): Response {
  c.header('content-type', 'application/zip')
  c.header('content-disposition', `attachment; filename="${name}"`)
  return stream(c, async (writing) => {
    for await (const bytes of zipEntries(entries, options)) {
      if (writing.aborted) return
      await writing.write(bytes)
    }
  })
}
