export type { PlannedMeeting } from './check-programme'
export { checkProgramme } from './check-programme'
export type { RunningMeeting } from './sessions-now'
export { nextSession, sessionsAt } from './sessions-now'
