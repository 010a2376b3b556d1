export { readDeadlines } from './read-deadlines'
export type { FoundDeadline } from './found-deadline'
export { dueEvidenceOf } from './due-evidence'
