import type { LetterBlock } from './lay-out-letter'

/** Lines of the header that belong together, such as "To:" and the addressees. */
export interface HeadGroup<Line> {
  readonly label: Line | null
  readonly lines: readonly Line[]
}

const LABEL = /^.{1,24}[:：]$/u

/**
 * Groups the lines of the header: a short line that ends in a colon is the label of the following
 * lines.
 */
export function groupHead<Line>(
  text: string,
  lines: readonly { readonly block: LetterBlock; readonly line: Line }[],
): HeadGroup<Line>[] {
  const groups: { label: Line | null; lines: Line[] }[] = []
  let previousEnd = 0
  for (const { block, line } of lines) {
    const { start, end } = block.span
    const last = groups.at(-1)
    const apart = /\n[^\S\n]*\n/u.test(text.slice(previousEnd, start))
    previousEnd = end
    if (LABEL.test(text.slice(start, end))) groups.push({ label: line, lines: [] })
    else if (last && (!apart || last.lines.length === 0)) last.lines.push(line)
    else groups.push({ label: null, lines: [line] })
  }
  return groups
}
