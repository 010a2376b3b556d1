import type { Draft, OpenIssue } from '@u4ssc/client/drafts'
import { describeDateRange, describeDiagnostic } from '@u4ssc/domain/words/languages'
import { wording } from '../../components/language/language'
import { say } from '../../components/language/say'
import { describeUncertainFacts } from '../../facts/describe-uncertain-facts'

/** Parts of a circular's name that can be missing. */
const MISSING = [
  ['/series', 'facts.part-series'],
  ['/number', 'facts.part-number'],
  ['/issuedOn', 'facts.issuedOn'],
] as const

/** Returns the heading of an open issue. */
export function describeIssue(issue: OpenIssue, draft: Draft): string {
  switch (issue.kind) {
    case 'remark': {
      const diagnostic = draft.reading.diagnostics[issue.diagnostic]
      return diagnostic ? describeDiagnostic(diagnostic, wording) : say('publishing.issueUncertain')
    }
    case 'uncertain-facts':
      return describeUncertainFacts(issue, draft)
    case 'same-meeting':
      return say('issues.same-meeting', { title: issue.existing.title })
    case 'slug-taken':
      return say('issues.slug-taken', { slug: issue.slug })
    case 'newer-release':
      return say('issues.newer-release', { release: issue.release, latest: issue.latest })
    case 'move-programme':
      return say('issues.move-programme', { date: daysOf(issue.to) })
    case 'file-not-approved':
      return say('issues.file-not-approved', { title: issue.title })
    case 'speaker-unknown':
      return say('issues.speaker-unknown', { session: issue.session })
    case 'letter-unnamed': {
      const missing = MISSING.find(([end]) => issue.pointer?.endsWith(end))
      const title = say('issues.letter-unnamed')
      return missing ? `${title} (${say(missing[1])})` : title
    }
    case 'no-meeting':
    case 'sessions-outside':
    case 'letter-published':
    case 'move-deadlines':
    case 'drift':
      return say(`issues.${issue.kind}`)
  }
}

/** Describes the first and the last day. */
export function daysOf(days: readonly string[]): string {
  const [first, last] = [days.at(0), days.at(-1)]
  if (first === undefined || last === undefined) return say('facts.notStated')
  return describeDateRange(first, last, wording)
}
