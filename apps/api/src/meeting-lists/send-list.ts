import type { Context } from 'hono'
import { LIST_TYPES, type ListFormat } from '@u4ssc/client/registrations'
import type { AppEnv } from '../http/app-env'
import { Problem } from '../http/problems'

/** Sends a list as a file to save. */
export function sendList(c: Context<AppEnv>, bytes: Uint8Array, name: string, format: ListFormat) {
  const charset = format === 'csv' ? '; charset=utf-8' : ''
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': LIST_TYPES[format] + charset,
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
