import { circulars } from '@u4ssc/client/contract'
import { routes, serve } from '../http/serve'
import { readLetterhead } from '../settings/index'
import type { FileDeps } from '../uploads/index'
import { headersOf, writeLetterFile } from './write-letter-file'

/** Route that writes a circular as a file before it is stored. */
export function composedFileRoutes(deps: FileDeps) {
  return routes(
    serve(circulars.writeFile, async ({ body: { circular, format } }, c) => {
      const file = await writeLetterFile(circular, format, (await readLetterhead(deps)).logo)
      return c.body(new Uint8Array(file), 200, headersOf(format, 'circular'))
    }),
  )
}
