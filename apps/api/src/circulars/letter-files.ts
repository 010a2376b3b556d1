import { circulars } from '@u4ssc/client/contract'
import type { CircularFileRequest } from '@u4ssc/client/circulars'
import type { Context } from 'hono'
import type { Circular } from '@u4ssc/domain'
import type { Logo } from '@u4ssc/documents/writing'
import type { Database } from '../db/index'
import type { AppEnv } from '../http/app-env'
import { routes, serve } from '../http/serve'
import { missingCircular } from './missing-circular'
import { findPublishedCircular } from './store'
import { readLetterhead } from '../settings/index'
import type { FileDeps } from '../uploads/index'
import { Problem } from '../http/problems'

/**
 * Routes for published circulars as files, generated from the reading and cached like all public
 * responses.
 */
export function letterFileRoutes({ db }: { db: Database }) {
  const write = async (
    id: string,
    format: CircularFileRequest['format'],
    c: Context<AppEnv>,
  ): Promise<Response> => {
    const row = await findPublishedCircular(db, id)
    if (!row) throw await missingCircular(db, id)
    const file = await writeLetterFile(row.circular, format)
    return c.body(new Uint8Array(file), 200, headersOf(format, id))
  }
  return routes(
    serve(circulars.getWord, ({ params: { id } }, c) => write(id, 'docx', c)),
    serve(circulars.getPdf, ({ params: { id } }, c) => write(id, 'pdf', c)),
  )
}

/** Route that writes a circular as a file before it is stored. */
export function composedFileRoutes(deps: FileDeps) {
  return routes(
    serve(circulars.writeFile, async ({ body: { circular, format } }, c) => {
      const file = await writeLetterFile(circular, format, (await readLetterhead(deps)).logo)
      return c.body(new Uint8Array(file), 200, headersOf(format, 'circular'))
    }),
  )
}

type Format = CircularFileRequest['format']

const TYPES: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

/**
 * Returns a circular as a file. The fonts of a PDF cover the scripts of the six languages only.
 *
 * @throws {Problem} 422 if a PDF cannot show a character
 */
async function writeLetterFile(
  circular: Circular,
  format: Format,
  logo: Logo | null = null,
): Promise<Uint8Array> {
  // Loaded on demand: the writers are large and rarely used
  const { circularToDocx, circularToPdf } = await import('@u4ssc/documents/writing')
  if (format === 'docx') return circularToDocx(circular, { logo })
  try {
    return await circularToPdf(circular, { logo })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new Problem('letter-not-printable', `${error.message} Download the Word file instead.`)
  }
}

function headersOf(format: Format, name: string) {
  return {
    'content-type': TYPES[format],
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.${format}`)}`,
  }
}
