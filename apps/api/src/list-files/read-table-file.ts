import type { Readers } from '@u4ssc/documents/isolated'
import { Problem } from '../http/problems'

/**
 * Reads the cells of an uploaded CSV or Excel file in a separate process.
 *
 * @param content - in base64
 * @throws {Problem} if the file is invalid or has too many rows
 */
export async function readTableFile(
  readers: Pick<Readers, 'readTable'>,
  content: string,
  maxRows: number,
): Promise<readonly (readonly string[])[]> {
  const { rows, findings } = await readers.readTable(Buffer.from(content, 'base64'), { maxRows })
  const error = findings.find(({ severity }) => severity === 'error')
  if (error) throw fileWrong(error.message)
  return rows
}

/** Returns the problem for a file as a whole. */
export function fileWrong(message: string): Problem {
  return new Problem('invalid-request', message, [{ pointer: '/file/content', message }])
}
