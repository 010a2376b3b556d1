import type { Readers } from '@u4ssc/documents/isolated'
import { Problem } from './http/problems'

/**
 * The cells of a CSV or Excel file that somebody sends, read in a process apart.
 *
 * @param content - its bytes, in base64
 * @throws {Problem} where it is no such file, or has more rows
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

/** The refusal of a file as a whole. */
export function fileWrong(message: string): Problem {
  return new Problem('invalid-request', message, [{ pointer: '/file/content', message }])
}
