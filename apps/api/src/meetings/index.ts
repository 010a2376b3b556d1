export { evidenceOfMeeting } from './public-meeting'
export { meetingRoutes } from './routes'
export { findPublishedMeeting, insertFirstRelease, listMeetingLinks } from './store'
export type { MeetingLinkRow } from './store'
