/** Chinese, Japanese and Korean characters, which are as wide as they are high. */
const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/u
const WIDE_EM = 1
const USUAL_EM = 0.58

/**
 * Wraps text into lines of a width; text beyond the last line ends in an ellipsis.
 *
 * @param width - in multiples of the font size
 */
export function wrapWords(text: string, width: number, maxLines: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of piecesOf(text)) {
    const longer = line + word
    if (line === '' || widthOf(longer.trimEnd()) <= width) {
      line = longer
      continue
    }
    lines.push(line.trimEnd())
    line = word
  }
  lines.push(line.trimEnd())
  if (lines.length <= maxLines) return lines
  const shown = lines.slice(0, maxLines)
  return [...shown.slice(0, -1), `${shown.at(-1) ?? ''}…`]
}

/**
 * Splits text into words with the space after them; characters of a script without spaces are
 * separate.
 */
function piecesOf(text: string): string[] {
  return text.match(/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]|[^\s\u2E80-\u9FFF]+\s*/gu) ?? []
}

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (WIDE.test(sign) ? WIDE_EM : USUAL_EM), 0)
}
