import { collect } from '../tokens/index'
import { findTable } from '../tables/index'
import { EVENTS_MAX, type FoundEvent, isAhead, ownsAll } from '../topics/index'
import type { Letter } from '../document/index'
import { firstWord, GAPS, lastWord, type Range, type Tokens } from '../tokens/index'

/** Rows of a table of meetings, each with its name. */
export function findTableEvents(letter: Letter, issuedOn: string | null): FoundEvent[] {
  const { marks, sentences } = letter
  const rows = findTable(letter)
  const isByColumn = rows.some(({ to }, index) => to > (rows[index + 1]?.from ?? to))
  const events = collect(rows, (row): FoundEvent[] => {
    const { days } = row
    const name = row.name && wholeName(letter.tokens, row.name, days)
    if (!name || !isAhead(days, issuedOn)) return []
    const noun = marks.first('meeting', name) ?? { from: name.from, to: name.from + 1 }
    const title = { noun, ...name }
    return [
      {
        title,
        dates: [days],
        row,
        ...(isByColumn && { opening: row.opening }),
        sentences,
        owns: ownsAll,
        isNearest: ownsAll,
        status: 'convened',
      },
    ]
  })
  const isList = events.length > 0 && events.length <= EVENTS_MAX
  return isList ? events.map(withoutOthers(letter, events)) : events
}

/** Leaves out the sentences that say something of another row only. */
function withoutOthers(
  { tokens, marks, sentences }: Letter,
  events: readonly FoundEvent[],
): (event: FoundEvent) => FoundEvent {
  const alone = new Map<Range, FoundEvent>()
  for (const sentence of sentences) {
    if (!marks.first('only', sentence)) continue
    const [named, ...others] = events.filter(({ title }) => isNamedIn(tokens, title, sentence))
    if (named && others.length === 0) alone.set(sentence, named)
  }
  return (event) => ({
    ...event,
    sentences: sentences.filter((sentence) => (alone.get(sentence) ?? event) === event),
  })
}

/** "Remote participation is possible in the meeting of Study Group 6 only". */
function isNamedIn({ word }: Tokens, { from, to }: Range, sentence: Range): boolean {
  for (let at = sentence.from; at + to - from <= sentence.to; at++) {
    let length = 0
    while (from + length < to && word[at + length] === word[from + length]) length++
    if (from + length === to) return true
  }
  return false
}

/** In glued tables a bracket of the head stands before the first name, and "7A" is no article. */
function wholeName(tokens: Tokens, { from, to }: Range, days: Range): Range {
  const { gap } = tokens
  const bracket = lastWord(tokens, ')', { from, to })
  let end = to
  while (end < days.from && gap[end] === GAPS.none) end++
  return {
    from: bracket >= 0 && firstWord(tokens, '(', { from, to }) < 0 ? bracket + 1 : from,
    to: end,
  }
}
