import type { Draft } from '@u4ssc/client/drafts'
import { say } from '../components/language/say'
import { uncertainFactsOf } from './uncertain-facts'
import type { UncertainFactsIssue } from './uncertain-facts'

/** Returns a heading with the number of facts to check, and the meeting if there are several. */
export function describeUncertainFacts(issue: UncertainFactsIssue, draft: Draft): string {
  const count = uncertainFactsOf(issue, draft).length
  const meeting = issue.position === null ? undefined : draft.reading.meetings[issue.position]
  return meeting
    ? say('issues.uncertain-facts-of-meeting', { count, title: meeting.title })
    : say('issues.uncertain-facts', { count })
}
