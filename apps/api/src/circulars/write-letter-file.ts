import type { CircularFileRequest } from '@u4ssc/client/circulars'
import type { Circular } from '@u4ssc/domain'
import type { Logo } from '@u4ssc/documents/writing'
import { Problem } from '../http/problems'

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
export async function writeLetterFile(
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

export function headersOf(format: Format, name: string) {
  return {
    'content-type': TYPES[format],
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.${format}`)}`,
  }
}
