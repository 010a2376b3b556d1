export { datesOf, listSessionsLeft } from './date-issues'
export { openIssues, reviewDraft } from './review-draft'
export { statedMeetings } from './stated-meetings'
export { isAboutUncertainFacts } from './uncertain-facts'
