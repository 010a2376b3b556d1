import type { Withdrawn } from '../withdrawn'
import type { Words } from './words'

/** What a page that cannot be shown says, by the status it answers with. */
export function wordsForProblem(
  words: Words,
  status: number,
  withdrawn: Withdrawn | null,
): { title: string; more: string } {
  if (withdrawn !== null)
    return {
      title: words.say(`error.withdrawn-${withdrawn.kind}`),
      more: words.say('error.withdrawn-more', {
        date: withdrawn.at === null ? '' : words.longDate(withdrawn.at),
        reason: withdrawn.reason,
      }),
    }
  if (status === 404)
    return { title: words.say('error.not-found'), more: words.say('error.not-found-more') }
  if (status === 503)
    return { title: words.say('error.unavailable'), more: words.say('error.unavailable-more') }
  return { title: words.say('error.failed'), more: words.say('error.failed-more') }
}
