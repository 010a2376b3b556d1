export { isGluedWord, skipFor, trimDue } from './deadline-label'
export { findDueList } from './deadline-list'
export { readDeadlines } from './read-deadlines'
export type { FoundDeadline } from './read-deadlines'
