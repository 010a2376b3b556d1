export { evidenceOfMeeting } from './public-meeting'
export { releaseRoutes } from './release-routes'
export {
  findLatestRelease,
  findLatestToFollow,
  findRelease,
  insertNextRelease,
  linkCircular,
  listByRevision,
  listConvened,
  listLatestReleases,
  listMeetingsLike,
} from './release-store'
export type { ReleaseRow } from './release-store'
export { meetingRoutes } from './routes'
export { findPublishedMeeting, insertFirstRelease, listMeetingLinks } from './store'
export type { MeetingLinkRow, PublishedMeetingRow } from './store'
