import type { DocumentLimits } from './limits'
import { Refusal } from './refusal'

const LESS = 60
const GREATER = 62
const SLASH = 47

/**
 * Refuses XML that declares entities, or that lies deeper than any letter, before it is parsed.
 *
 * It looks at bytes: in UTF-8 no sign but the signs themselves has these values.
 */
export function checkXml(bytes: Uint8Array, { depthMax }: DocumentLimits): void {
  let depth = 0
  for (let at = bytes.indexOf(LESS); at >= 0; at = bytes.indexOf(LESS, at + 1)) {
    const next = String.fromCharCode(bytes[at + 1] ?? 0)
    if (next === '!' && isDoctype(bytes, at)) throw new Refusal('entities-refused')
    if (next === '!' || next === '?') continue
    if (next === '/') {
      depth--
      continue
    }
    const end = bytes.indexOf(GREATER, at)
    if (end < 0 || bytes[end - 1] === SLASH) continue
    depth++
    if (depth > depthMax) throw new Refusal('nested-too-deep')
  }
}

function isDoctype(bytes: Uint8Array, at: number): boolean {
  const word = String.fromCharCode(...bytes.subarray(at + 2, at + 9))
  return /^(DOCTYPE|ENTITY)/i.test(word)
}
