import type { Letter } from '../../values/letter/index'
import { firstIn, GAPS, mayOpenWithAnd, type Range } from '../../text/tokens/index'
import { NAME_TOKENS_MAX } from './limits'
import { isOrdinalAt } from './ordinals'
import { closingBracket, closingQuote, trimName } from './name-signs'

/** Returns the name that begins with an Arabic kind word, up to a date, a verb, a place or a sign. */
export function arabicExtent(letter: Letter, noun: Range, unit: Range): Range {
  const { tokens, marks, dates, hours } = letter
  const rest = { from: noun.to, to: Math.min(unit.to, noun.to + NAME_TOKENS_MAX) }
  const limit = Math.min(
    rest.to,
    firstIn(dates, rest)?.from ?? rest.to,
    firstIn(hours, rest)?.from ?? rest.to,
  )
  let at = noun.to
  while (at < limit) {
    const word = tokens.word[at] ?? ''
    if (word === '"') at = Math.min(limit, closingQuote(tokens, at, limit) + 1)
    else if (word === '(') {
      const close = closingBracket(tokens, at, limit)
      if (close < 0 || firstIn(dates, { from: at, to: close })) break
      at = close + 1
    } else if (/^[,.;:)-]$/.test(word) || (tokens.gap[at] ?? 0) >= GAPS.blankLine) break
    else if (marks.at('name-ends', at) ?? marks.at('takes-place', at)) break
    else if (isPrepositionAt(letter, at) || opensMeeting(letter, at)) break
    else at++
  }
  return {
    from: isOrdinalAt(letter, noun.from - 1) && noun.from > unit.from ? noun.from - 1 : noun.from,
    to: Math.max(noun.to, trimName(letter, noun.to, at)),
  }
}

function isPrepositionAt({ marks }: Letter, at: number): boolean {
  return marks.at('preposition', at)?.to === at + 1
}

/**
 * Returns true if a word for a meeting begins with the Arabic "and", so that it opens the next
 * meeting.
 */
function opensMeeting({ tokens, marks }: Letter, at: number): boolean {
  return (
    marks.at('meeting', at) !== null && mayOpenWithAnd(tokens.text.charAt(tokens.start[at] ?? 0))
  )
}
