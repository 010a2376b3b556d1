import type { AdminMessage } from '@u4ssc/messages/admin'
import { say } from '../../components/language/say'
import type { FieldIssue } from '../../subjects/drafts/editable'

const BY_FORMAT: Readonly<Record<string, AdminMessage>> = {
  url: 'field.problem-address',
  date: 'field.problem-date',
  email: 'field.problem-email',
}

/** Describes the error at a path within a field. */
export function problemAt(
  issues: readonly FieldIssue[],
  ...path: readonly PropertyKey[]
): string | undefined {
  const issue = issues.find((one) => path.every((step, index) => one.path[index] === step))
  if (!issue) return undefined
  const byFormat = issue.format === undefined ? undefined : BY_FORMAT[issue.format]
  return say(byFormat ?? 'field.problem-part')
}
