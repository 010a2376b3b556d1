import { wrongArgument } from '@u4ssc/domain/internal'

/** A circular as text, or as the bytes of a text file in UTF-8. */
export type CircularText = string | Uint8Array

/**
 * Returns the text of a circular; bytes are decoded, without a byte order mark.
 *
 * @throws RangeError for anything else, and for bytes that are not UTF-8
 */
export function textOf(given: CircularText): string {
  if (typeof given === 'string') return given
  if (!isBytes(given)) throw wrongArgument('text', 'a text or its bytes in UTF-8', given)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(given)
  } catch {
    throw wrongArgument(
      'text',
      'a text or its bytes in UTF-8; decode another encoding with new TextDecoder(encoding)',
      given,
    )
  }
}

/** Programs without types give anything. */
function isBytes(given: unknown): given is Uint8Array {
  return given instanceof Uint8Array
}
