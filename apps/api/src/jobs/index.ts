export { defineJob } from './define-job'
export type { Job } from './define-job'
export { openJobs } from './open-jobs'
export type { Attempt, Handle, Jobs, SendOptions } from './open-jobs'
