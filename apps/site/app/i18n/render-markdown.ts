import { micromark } from 'micromark'

/** Level of the first heading of a text that is part of a section. */
const FIRST_LEVEL = 3
const LAST_LEVEL = 6

/**
 * Renders Markdown as HTML for a page. Markup and dangerous addresses in the text are shown as text,
 * and images are left out, because pages load nothing from other sites.
 *
 * @param firstLevel - of the first heading: below the heading of its section, or 1 for a whole page
 */
export function renderMarkdown(text: string, firstLevel = FIRST_LEVEL): string {
  const html = micromark(text, { extensions: [{ disable: { null: ['labelStartImage'] } }] })
  return html.replaceAll(
    /<(\/?)h([1-6])>/g,
    (_, slash: string, level: string) =>
      `<${slash}h${Math.min(LAST_LEVEL, Number(level) + firstLevel - 1)}>`,
  )
}
