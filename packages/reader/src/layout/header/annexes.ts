import type { Annex } from '@u4ssc/domain/circulars'
import type { Found } from '../../values/letter/index'
import type { Letter } from '../../values/letter/index'
import { nextBorder } from '../../text/tokens/index'
import { GAPS, type Range, spanOf, type Tokens, wordsOf } from '../../text/tokens/index'

const TITLE_MAX = 120

/** Reads the annexes as text: what they say is not taken for what the letter says. */
export function readAnnexes({ tokens, annexes }: Letter): Found<Annex>[] {
  return annexes.map(({ label, text }) => {
    const lines = linesOf(tokens, text)
    return {
      value: { label: wordsOf(tokens, label), title: titleOf(lines), text: lines.join('\n') },
      spans: [spanOf(tokens, { from: label.from, to: Math.max(label.to, text.to) })],
    }
  })
}

function linesOf(tokens: Tokens, { from, to }: Range): string[] {
  const lines: string[] = []
  for (let at = from; at < to;) {
    const end = Math.min(nextBorder(tokens, at, GAPS.line), to)
    lines.push(wordsOf(tokens, { from: at, to: end }))
    at = end
  }
  return lines
}

/** The first line that is not the bracket naming the letter. */
function titleOf(lines: readonly string[]): string | null {
  const title = lines.slice(0, 4).find((line) => !/^[(（]/.test(line))
  return title !== undefined && title.length <= TITLE_MAX ? title : null
}
