import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactElement } from 'react'
import { Speaking } from '../words/use-words'
import type { Words } from '../words/words'

/**
 * A part of a page that many visitors get alike, as HTML: rendered once with what it shows, and put
 * in its place as it is.
 */
export function renderPart(words: Words, part: ReactElement): string {
  return renderToStaticMarkup(<Speaking.Provider value={words}>{part}</Speaking.Provider>)
}

/** For the element that a part stands in. */
export function holding(html: string) {
  return { dangerouslySetInnerHTML: { __html: html } }
}
