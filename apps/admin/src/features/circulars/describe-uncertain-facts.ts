import type { Draft } from '@u4ssc/client'
import { say } from '../../components/say'
import { uncertainFactsOf } from './uncertain-facts'
import type { UncertainFactsIssue } from './uncertain-facts'

/** What is to be checked, as a heading: how many facts, and of which meeting. */
export function describeUncertainFacts(issue: UncertainFactsIssue, draft: Draft): string {
  const count = uncertainFactsOf(issue, draft).length
  const meeting = issue.position === null ? undefined : draft.reading.meetings[issue.position]
  return meeting
    ? say('issues.uncertain-facts-of-meeting', { count, title: meeting.title })
    : say('issues.uncertain-facts', { count })
}
