import { say } from './say'

/** What a page that cannot be shown says, by the status it answers with. */
export function wordsForProblem(status: number): { title: string; more: string } {
  if (status === 404) return { title: say('error.not-found'), more: say('error.not-found-more') }
  if (status === 503) return { title: say('error.api-away'), more: say('error.api-away-more') }
  return { title: say('error.failed'), more: say('error.failed-more') }
}
