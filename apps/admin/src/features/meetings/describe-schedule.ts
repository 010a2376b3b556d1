import type { Schedule } from '@u4ssc/domain'
import { describeDateRange } from '@u4ssc/domain/words/languages'
import { wording } from '../../components/language/language'
import { say } from '../../components/language/say'

/** Describes the first and the last day of a meeting. */
export function describeDays({ days }: Schedule): string {
  const [first, last] = [days.at(0), days.at(-1)]
  if (!first || !last) return say('facts.notStated')
  return describeDateRange(first.date, last.date, wording)
}
