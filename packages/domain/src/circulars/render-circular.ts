import type { Circular } from './circular'
import { en, type LetterLanguage } from './languages/index'
import { formOf } from './letter-form'
import { renderHtml } from './render-html'
import { renderText } from './render-text'

export interface RenderOptions {
  readonly format: 'text' | 'html'
  /** English alone, unless others are given. */
  readonly languages?: readonly LetterLanguage[] | undefined
}

/**
 * Writes a circular as a letter, in the form of its own language, or of the first when that is not
 * among those given.
 *
 * The text reads back to the same circular. The HTML is a fragment for a page in any style: every
 * word is escaped, and numbered paragraphs carry the ids `p1`, `p2` … for links and citations.
 */
export function renderCircular(
  circular: Circular,
  { format, languages = [en] }: RenderOptions,
): string {
  const form = formOf(circular.language, languages)
  return format === 'html' ? renderHtml(circular, form) : renderText(circular, form)
}
