import { findingOf, type DocumentFinding } from '../finding'
import { Refusal } from './refusal'
import { detectEncoding } from './detect-encoding'

export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly findings: readonly DocumentFinding[]
}

/**
 * Decodes a file: by its byte order mark, by the encoding that an HTML page declares, as UTF-8 if
 * it is valid, or else by letter frequency.
 */
export function decodeText(bytes: Uint8Array, format: 'html' | 'txt'): Decoded {
  const marked = markedEncoding(bytes) ?? wideEncoding(bytes)
  if (marked !== undefined) return decode(bytes, marked, [])
  if (bytes.includes(0)) throw new Refusal('not-a-text')
  if (isUtf8(bytes)) return decode(bytes, 'utf-8', [])
  const declared = format === 'html' ? declaredEncoding(bytes) : undefined
  if (declared !== undefined) return decode(bytes, declared, [])
  return decode(bytes, detectEncoding(bytes), [findingOf('encoding-guessed')])
}

function decode(
  bytes: Uint8Array,
  encoding: string,
  findings: readonly DocumentFinding[],
): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  const lost = text.includes('\ufffd') ? [findingOf('characters-not-decoded')] : []
  return { text, encoding, findings: [...findings, ...lost] }
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

const SAMPLE = 65_536

/** Detects UTF-16 without a byte order mark: spaces and digits leave zeros on one side only. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const zeros: [even: number, odd: number] = [0, 0]
  const length = Math.min(bytes.length, SAMPLE)
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1]++
  const [even, odd] = zeros
  if (even + odd < length / 100) return undefined
  if (even > 9 * odd) return 'utf-16be'
  return odd > 9 * even ? 'utf-16le' : undefined
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Returns the encoding in `<meta charset>`, if it is a known one. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1_024))
  const name = /charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1]
  if (name === undefined) return undefined
  try {
    return new TextDecoder(name).encoding
  } catch {
    return undefined
  }
}
