import { Problem } from './http/problems'

/**
 * The cells of a CSV or Excel file that somebody sends.
 *
 * @param content - its bytes, in base64
 * @throws {Problem} where it is no such file, or has more rows
 */
export async function readTableFile(
  content: string,
  rowsMax: number,
): Promise<readonly (readonly string[])[]> {
  const { readTable } = await import('@u4ssc/documents/reading')
  const { rows, findings } = await readTable(Buffer.from(content, 'base64'), { rowsMax })
  const error = findings.find(({ severity }) => severity === 'error')
  if (error) throw fileWrong(error.message)
  return rows
}

/** The refusal of a file as a whole. */
export function fileWrong(message: string): Problem {
  return new Problem('invalid-request', message, [{ pointer: '/file/content', message }])
}
