import type { Words } from './words'

/** What a page that cannot be shown says, by the status it answers with. */
export function wordsForProblem(words: Words, status: number): { title: string; more: string } {
  if (status === 404)
    return { title: words.say('error.not-found'), more: words.say('error.not-found-more') }
  if (status === 503)
    return { title: words.say('error.api-away'), more: words.say('error.api-away-more') }
  return { title: words.say('error.failed'), more: words.say('error.failed-more') }
}
