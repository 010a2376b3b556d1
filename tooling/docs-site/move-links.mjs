import { posix } from 'node:path'

const LINK = /(!?)\[([^\]]*)\]\((?!https?:|mailto:|#|\/)([^)#\s]+)(#[^)\s]*)?\)/g

/**
 * Leads the links of a document to where its neighbours stand on the site. What has no place there, such
 * as a source file, keeps its words and loses the link; that its path exists is checked elsewhere.
 *
 * @param {string} text
 * @param {{ file: string, page: string, places: ReadonlyMap<string, string> }} where its own path and page, and those of all others
 */
export function moveLinks(text, { file, page, places }) {
  return text.replaceAll(LINK, (link, sign, words, path, anchor = '') => {
    const place = places.get(posix.join(posix.dirname(file), path))
    if (place === undefined) return sign === '' ? words : link
    const way = posix.relative(posix.dirname(page), place)
    return `${sign}[${words}](${way.startsWith('.') ? way : `./${way}`}${anchor})`
  })
}
