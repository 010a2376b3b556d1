import type { EventClaim } from '../events/index'
import { collect } from '../tokens/index'
import { findTable } from '../tables/index'
import { isAhead } from '../topics/index'
import type { Letter } from '../document/index'
import { firstWord, GAPS, lastWord, type Range, type Tokens } from '../tokens/index'

/** Rows of a table of meetings, each with its name. */
export function findTableEvents(letter: Letter, issuedOn: string | null): EventClaim[] {
  const { marks } = letter
  const rows = findTable(letter)
  const isByColumn = rows.some(({ to }, index) => to > (rows[index + 1]?.from ?? to))
  return collect(rows, (row): EventClaim[] => {
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
        status: 'convened',
      },
    ]
  })
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
