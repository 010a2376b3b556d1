import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactElement } from 'react'
import { MemoCache } from '../memo-cache'
import { I18nContext } from '../i18n/use-i18n'
import type { I18n } from '../i18n/i18n'

/**
 * A part of a page that many visitors get alike, as HTML: rendered once with what it shows, and put
 * in its place as it is.
 */
export function renderPart(i18n: I18n, part: ReactElement): string {
  return renderToStaticMarkup(<I18nContext.Provider value={i18n}>{part}</I18nContext.Provider>)
}

/** Those of every language. */
const KEPT_MAX = 100
const kept = new MemoCache<string>(KEPT_MAX)

/**
 * A part that stands on every page of a language, as HTML: rendered anew only where what it is made
 * of is another thing than before.
 *
 * @param name - of the part, as no other has it
 */
export function renderOnce(
  i18n: I18n,
  name: string,
  of: readonly unknown[],
  part: ReactElement,
): string {
  return kept.getOrCreate(`${i18n.language} ${name}`, of, () => renderPart(i18n, part))
}

/** For the element that a part stands in. */
export function holding(html: string) {
  return { dangerouslySetInnerHTML: { __html: html } }
}
