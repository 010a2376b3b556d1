export { datesOf, listSessionsLeft } from './date-issues'
export { findFreeSlug } from './meeting-issues'
export { openIssues, reviewDraft } from './review-draft'
