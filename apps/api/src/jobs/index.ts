export { defineJob } from './define-job'
export { openJobs } from './open-jobs'
export type { Attempt, Jobs } from './open-jobs'
export { runExclusively } from './run-exclusively'
