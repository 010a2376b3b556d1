/** A piece of text, and the address it links to. */
export interface LinkedPiece {
  readonly text: string
  readonly href: string | null
}

/**
 * Web addresses without the punctuation that follows them, and email addresses. The limit is that of
 * RFC 5321, and keeps the search linear.
 */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"“”«»‘’（）()]*[^\s<>"“”«»‘’（）().,:;!?،؛。，]|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/giu

/**
 * Splits a text at its web and email addresses. The pieces together are the text.
 *
 * @example
 * findLinks('Write to a@example.org.')[1] // => { text: 'a@example.org', href: 'mailto:a@example.org' }
 */
export function findLinks(text: string): LinkedPiece[] {
  const pieces: LinkedPiece[] = []
  let from = 0
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    pieces.push({ text: text.slice(from, index), href: null })
    pieces.push({ text: address, href: addressOf(address) })
    from = index + address.length
  }
  pieces.push({ text: text.slice(from), href: null })
  return pieces.filter(({ text: words }) => words !== '')
}

function addressOf(address: string): string {
  if (/^https?:/iu.test(address)) return address
  return /^www\./iu.test(address) ? `http://${address}` : `mailto:${address}`
}
