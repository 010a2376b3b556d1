/** Header of a request for the parts of a page only, not the whole page. */
export const PARTS_HEADER = 'x-page-parts'

const START_OF_PART = /<([a-z][a-z0-9]*)\b[^>]*\sdata-fresh="true"[^>]*>/g

/**
 * Returns the elements with `data-fresh`, which depend on the time zone or the time.
 *
 * @param html - a page as React writes it: well formed, with `<` escaped in texts and attributes
 */
export function freshParts(html: string): string {
  return [...html.matchAll(START_OF_PART)]
    .map(({ 1: tag = '', index }) => html.slice(index, endOfElement(html, tag, index)))
    .join('')
}

/** @param start - position of the opening tag */
function endOfElement(html: string, tag: string, start: number): number {
  let depth = 0
  for (const { 0: found, index } of html.slice(start).matchAll(new RegExp(`</?${tag}\\b`, 'g'))) {
    depth += found.startsWith('</') ? -1 : 1
    if (depth === 0) return html.indexOf('>', start + index) + 1
  }
  return html.length
}
