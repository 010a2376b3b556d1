import type { Context } from 'hono'
import { stream } from 'hono/streaming'
import type { AppEnv } from '../http/app-env'
import { zipEntries } from './zip-entries'
import type { Entry, ZipOptions } from './zip-entries'

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
