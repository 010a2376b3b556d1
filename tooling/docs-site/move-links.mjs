import { posix } from 'node:path'

const LINK = /(!?)\[([^\]]*)\]\((?!https?:|mailto:|#|\/)([^)#\s]+)(#[^)\s]*)?\)/g

/**
 * Adapts the links of a document to the pages of the website. A link to a file without a page, such as a source file,
 * becomes text. Another check verifies that the path exists.
 *
 * @param {string} text
 * @param {{ file: string, page: string, places: ReadonlyMap<string, string> }} where - path and page of the document, and the pages of all documents
 */
export function moveLinks(text, { file, page, places }) {
  return text.replaceAll(LINK, (link, sign, words, path, anchor = '') => {
    const place = places.get(posix.join(posix.dirname(file), path))
    if (place === undefined) return sign === '' ? words : link
    const way = posix.relative(posix.dirname(page), place)
    return `${sign}[${words}](${way.startsWith('.') ? way : `./${way}`}${anchor})`
  })
}
