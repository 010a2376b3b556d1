import type { Language } from '../../scalars'
import { assertLetter, assertObject, wrongArgument } from '../../wrong-argument'
import type { Circular } from '../model/index'
import { formOf } from '../letter-templates/index'
import { renderAkomaNtoso } from './render-akoma-ntoso'
import { renderHtml } from './render-html'
import { renderJsonLd } from './render-json-ld'
import { renderMarkdown } from './render-markdown'
import { renderText } from './render-text'

export type CircularFormat = 'text' | 'markdown' | 'html' | 'akoma-ntoso' | 'json-ld'

export interface RenderOptions {
  readonly format: CircularFormat
  /** Of the labels, the date and the other words that convention gives; the letter's own by default. */
  readonly language?: Language | undefined
}

/**
 * Writes a circular as a letter, in the form of its language unless another is asked for.
 *
 * Whatever the form, the words of the letter stay in the language they were written in.
 *
 * - `text` reads back to the same circular, if that says nothing a letter cannot: the parts of its
 *   reference are those of the printed one, its relations and deadlines are in its paragraphs, these
 *   are numbered from 1 or not at all, and an annex begins with its title.
 * - `markdown` (CommonMark) and `html` are fragments for a page; every word is escaped, and numbered
 *   paragraphs carry the ids `p1`, `p2` … for links and citations.
 * - `akoma-ntoso` is a whole XML document of the OASIS standard, version 3.0.
 * - `json-ld` is one schema.org object, safe inside a script element.
 *
 * @throws RangeError for a format or language that is none
 * @example
 * renderCircular(circular, { format: 'text', language: 'fr' })
 */
export function renderCircular(circular: Circular, options: RenderOptions): string {
  assertLetter(circular)
  assertObject(options, 'options', "an object with the format, { format: 'text' }")
  const { format, language } = options
  const form = formOf(circular, language)
  switch (format) {
    case 'text':
      return renderText(circular, form)
    case 'markdown':
      return renderMarkdown(circular, form)
    case 'html':
      return renderHtml(circular, form)
    case 'akoma-ntoso':
      return renderAkomaNtoso(circular, form)
    case 'json-ld':
      return renderJsonLd(circular)
    default:
      throw wrongArgument(
        'options.format',
        'text, markdown, html, akoma-ntoso or json-ld',
        format satisfies never,
      )
  }
}
