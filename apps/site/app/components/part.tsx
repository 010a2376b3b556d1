import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactElement } from 'react'
import { MemoCache } from '../memo-cache'
import { I18nContext } from '../i18n/use-i18n'
import type { I18n } from '../i18n/i18n'

/**
 * Renders a part of a page to HTML that is the same for many visitors, so that it can be cached.
 */
export function renderPart(i18n: I18n, part: ReactElement): string {
  return renderToStaticMarkup(<I18nContext.Provider value={i18n}>{part}</I18nContext.Provider>)
}

/** Limit for all languages together. */
const MAX_KEPT = 100
const kept = new MemoCache<string>(MAX_KEPT)

/**
 * Renders a part that is the same on every page of a language, again only when its inputs change.
 *
 * @param name - unique name of the part
 */
export function renderOnce(
  i18n: I18n,
  name: string,
  of: readonly unknown[],
  part: ReactElement,
): string {
  return kept.getOrCreate(`${i18n.language} ${name}`, of, () => renderPart(i18n, part))
}

/** Returns the props of the element that contains a rendered part. */
export function holding(html: string) {
  return { dangerouslySetInnerHTML: { __html: html } }
}
