import type { Context } from 'hono'
import type { ListFormat } from '@u4ssc/client/registrations'
import type { AppEnv } from '../http/app-env'
import { Problem } from '../http/problems'

const TYPES: Readonly<Record<ListFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

/** Sends a list as a file to save. */
export function sendList(c: Context<AppEnv>, bytes: Uint8Array, name: string, format: ListFormat) {
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': TYPES[format],
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.${format}`)}`,
  })
}

/** @throws {Problem} if the fonts do not have the characters of a PDF */
export async function orUnavailable<Result>(write: () => Promise<Result>): Promise<Result> {
  const { DocumentError } = await import('@u4ssc/documents/writing')
  try {
    return await write()
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    throw new Problem('document-unavailable', `${error.message} Choose another format.`)
  }
}
