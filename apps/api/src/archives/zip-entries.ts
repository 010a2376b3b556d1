import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'

export interface Entry {
  /** Path in the archive, with `/` between folders. */
  readonly path: string
  /** Text is compressed; bytes, of files that are usually compressed already, are not. */
  readonly content: string | Uint8Array
}

export interface ZipOptions {
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
