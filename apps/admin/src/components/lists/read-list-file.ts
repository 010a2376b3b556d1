import { MAX_DOCUMENT_BYTES } from '@u4ssc/client/documents'
import { base64Of } from '../forms/base64-of'

export interface ListFile {
  readonly name: string
  /** Base64. */
  readonly content: string
}

/**
 * Reads a chosen file in the form that the API accepts. Returns `null` if it is empty or too large.
 */
export async function readListFile(file: File): Promise<ListFile | null> {
  if (file.size === 0 || file.size > MAX_DOCUMENT_BYTES) return null
  const content = base64Of(new Uint8Array(await file.arrayBuffer()))
  return { name: file.name.slice(-255), content }
}
