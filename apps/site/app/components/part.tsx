import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactElement } from 'react'
import { Memory } from '../memory'
import { Speaking } from '../words/use-words'
import type { Words } from '../words/words'

/**
 * A part of a page that many visitors get alike, as HTML: rendered once with what it shows, and put
 * in its place as it is.
 */
export function renderPart(words: Words, part: ReactElement): string {
  return renderToStaticMarkup(<Speaking.Provider value={words}>{part}</Speaking.Provider>)
}

/** Those of every language. */
const KEPT_MAX = 100
const kept = new Memory<string>(KEPT_MAX)

/**
 * A part that stands on every page of a language, as HTML: rendered anew only where what it is made
 * of is another thing than before.
 *
 * @param name - of the part, as no other has it
 */
export function renderOnce(
  words: Words,
  name: string,
  of: readonly unknown[],
  part: ReactElement,
): string {
  return kept.recall(`${words.language} ${name}`, of, () => renderPart(words, part))
}

/** For the element that a part stands in. */
export function holding(html: string) {
  return { dangerouslySetInnerHTML: { __html: html } }
}
