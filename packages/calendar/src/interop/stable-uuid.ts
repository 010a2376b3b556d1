/** Seeds of the four words of an identifier; any four different ones do. */
const SEEDS = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]

/**
 * Returns an identifier that is always the same for a text (RFC 9562, version 8), and
 * with near certainty another one for another text. It protects nothing.
 */
export function stableUuid(text: string): string {
  const hex = SEEDS.map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('')
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4] ?? '8'
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ].join('-')
}

/** FNV-1a over UTF-16 units, mixed at the end. */
function hash(text: string, seed: number): number {
  let value = seed
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  return (value ^ (value >>> 13)) >>> 0
}
