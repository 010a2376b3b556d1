import type { Letter } from './letter-document'
import { positionAt } from '../tokens/index'
import type { Range } from '../tokens/index'

/** 'for "10 November" read "11 November"': words of quotes that others take the place of, "由5日延长至12日". */
export function isCorrected({ marks, tokens, dates }: Letter, { to }: Range): boolean {
  const later = marks.at('due', to)
  if (later && dates[positionAt(dates, later.to)]?.from === later.to) return true
  const { word } = tokens
  const now = marks.first('now', { from: to, to: to + CORRECTED_REACH })
  const before = now ? word.slice(to, now.from) : []
  const after = now ? word.slice(now.to, now.to + 2) : []
  return before.includes('"') && after.includes('"')
}

const CORRECTED_REACH = 12
