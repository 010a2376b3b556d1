import { typeOfFile } from './file-type'
import type { Upload } from './store-file'
import { stripJpeg } from './pictures/strip-jpeg'
import { stripPng } from './pictures/strip-png'

/**
 * Returns an image without data about who took it, where and when.
 *
 * @returns `null` if it is not a complete PNG or JPEG file
 */
export function stripImageMetadata({ name, content }: Upload): Upload | null {
  const bare = bareBytes(Buffer.from(content))
  return bare && { name, content: bare }
}

function bareBytes(bytes: Buffer): Buffer | null {
  const type = typeOfFile(bytes)
  if (type === 'image/jpeg') return stripJpeg(bytes)
  return type === 'image/png' ? stripPng(bytes) : null
}
