import type { Document } from '@u4ssc/domain'

const NUMBER = /^(.*?)(\d+)$/

/**
 * Returns the documents with a symbol for each that has none. The numbers continue those of the
 * last symbol that ends in a number; without one, they start with the slug of the meeting.
 *
 * @param slug - slug of the meeting, for example `u4ssc-6`
 */
export function numberDocuments(documents: readonly Document[], slug: string): Document[] {
  const given = documents.flatMap(({ symbol }) => NUMBER.exec(symbol ?? '') ?? [])
  const prefix = given.at(-2) ?? `${slug.toUpperCase()}/`
  const used = new Set(documents.map(({ symbol }) => symbol))
  let number = Number(given.at(-1) ?? 0)
  return documents.map((document) => {
    if (document.symbol) return document
    do number += 1
    while (used.has(`${prefix}${number}`))
    return { ...document, symbol: `${prefix}${number}` }
  })
}
