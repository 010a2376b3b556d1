import type { DocumentLimits } from '../limits'
import { Refusal } from '../refusal'

const LESS = 60
const GREATER = 62
const SLASH = 47

/** Maximum of UTF-8 bytes for one UTF-16 unit. */
const BYTES_OF_UNIT_MAX = 3

/**
 * Refuses XML that declares entities, is nested too deeply or has too much text, before it is
 * parsed.
 *
 * Works on bytes: in UTF-8, ASCII values occur only in ASCII characters.
 */
export function checkXml(bytes: Uint8Array, { maxDepth, maxLength }: DocumentLimits): void {
  let depth = 0
  let textBytes = 0
  let textStart = 0
  for (let at = bytes.indexOf(LESS); at >= 0; at = bytes.indexOf(LESS, at + 1)) {
    textBytes += at - textStart
    if (textBytes > BYTES_OF_UNIT_MAX * maxLength) throw new Refusal('text-too-long')
    const next = String.fromCharCode(bytes[at + 1] ?? 0)
    textStart = Math.max(at, bytes.indexOf(GREATER, at)) + 1
    if (next === '!' && isDoctype(bytes, at)) throw new Refusal('entities-refused')
    if (next === '!' || next === '?') continue
    if (next === '/') {
      depth--
      continue
    }
    if (textStart <= at + 1 || bytes[textStart - 2] === SLASH) continue
    depth++
    if (depth > maxDepth) throw new Refusal('nested-too-deep')
  }
}

function isDoctype(bytes: Uint8Array, at: number): boolean {
  const word = String.fromCharCode(...bytes.subarray(at + 2, at + 9))
  return /^(DOCTYPE|ENTITY)/i.test(word)
}
