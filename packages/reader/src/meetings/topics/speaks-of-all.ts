import type { Letter } from '../../values/letter/index'
import type { Range } from '../../text/tokens/index'

/** A longer sentence has no end. */
const SENTENCE_MAX = 80

/** Whether a sentence is about all meetings: "Registration for both events closes on 5 May." */
export function speaksOfAll({ marks }: Letter, { from, to }: Range): boolean {
  return marks.first('all-meetings', { from, to: Math.min(to, from + SENTENCE_MAX) }) !== null
}
