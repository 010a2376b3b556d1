export { datesOf, listSessionsLeft } from './date-issues'
export { openIssues, reviewDraft } from './review-draft'
