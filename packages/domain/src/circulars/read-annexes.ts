import type { Annex } from './circular'
import type { Found } from './findings'
import type { Letter } from './letter'
import { wordsOf } from './source-text'
import { textAt } from './spans'

/** Reads the annexes as text: what they say is not taken for what the letter says. */
export function readAnnexes({ source, annexes }: Letter): Found<Annex>[] {
  return annexes.map(({ label, text }) => ({
    value: {
      label: wordsOf(source, label),
      title: titleOf(textAt(source.plain, text)),
      text: textAt(source.clean, text).replace(/[ |]+/g, ' ').trim(),
    },
    spans: [{ start: label.start, end: Math.max(label.end, text.end) }],
  }))
}

/** The first line that is not the bracket naming the letter. */
function titleOf(text: string): string | null {
  const [title] = text
    .split('\n', 4)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && !line.startsWith('('))
  return title !== undefined && title.length <= 120 ? title : null
}
