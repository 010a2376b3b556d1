import { strToU8, Zip, ZipDeflate } from 'fflate'

export interface Entry {
  /** Path in the archive, with `/` between folders. */
  readonly path: string
  readonly text: string
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
  for await (const { path, text } of entries) {
    const content = strToU8(text)
    bytes += content.length
    if (bytes > maxBytes) throw new RangeError(`More than ${maxBytes} bytes to pack`)
    const entry = new ZipDeflate(path, { level: 6 })
    entry.mtime = modifiedAt
    zip.add(entry)
    entry.push(content, true)
    yield* packed.splice(0)
  }
  zip.end()
  yield* packed.splice(0)
}
