import type { Context } from 'hono'
import { stream } from 'hono/streaming'
import type { AppEnv } from './app-env'

/** Sends values as a file that has one of them in JSON on each line, while they are read. */
export function sendLines(
  c: Context<AppEnv>,
  values: AsyncIterable<unknown>,
  name: string,
): Response {
  c.header('content-type', 'application/x-ndjson')
  c.header('content-disposition', `attachment; filename="${name}"`)
  return stream(c, async (writing) => {
    for await (const value of values) {
      if (writing.aborted) return
      await writing.writeln(JSON.stringify(value))
    }
  })
}
