import type { DocumentRequest } from '@u4ssc/client/documents'
import { typeOfFile } from './file-type'
import { stripJpeg } from './pictures/strip-jpeg'
import { stripPng } from './pictures/strip-png'

/**
 * Returns an image without data about who took it, where and when.
 *
 * @returns `null` if it is not a complete PNG or JPEG file
 */
export function stripImageMetadata({ name, content }: DocumentRequest): DocumentRequest | null {
  const bytes = Buffer.from(content, 'base64')
  const bare = bareBytes(bytes)
  return bare && { name, content: bare.toString('base64') }
}

function bareBytes(bytes: Buffer): Buffer | null {
  const type = typeOfFile(bytes)
  if (type === 'image/jpeg') return stripJpeg(bytes)
  return type === 'image/png' ? stripPng(bytes) : null
}
