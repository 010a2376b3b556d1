export { describeVenue, nameCirculars } from './describe-meeting'
export { addressesOf, addressOfDocument, idOfDocument } from './document-address'
export { listStatusChanges } from './status-changes'
export { listPublicFiles } from './public-files'
export type { PublicFile } from './public-files'
export { missingMeeting } from './missing-meeting'
export {
  digestOf,
  findClosed,
  findProceedings,
  insertProceedings,
  keepProceedingsOpen,
  listProceedings,
  listProceedingsAfter,
  modifiedOf,
  proceedingsFrozen,
  requireOpenProceedings,
  setReopening,
  toProceedings,
} from './proceedings-store'
export type { ProceedingsRow } from './proceedings-store'
export { toPublishedRelease } from './public-release'
export {
  evidenceOfMeeting,
  publicEvidence,
  registrationOf,
  toMeetingRecord,
  toPublicMeeting,
} from './public-meeting'
export { releaseRoutes } from './release-routes'
export {
  findForCalendar,
  findLastTurn,
  findLatestRelease,
  findLatestToFollow,
  findRelease,
  insertNextRelease,
  isLatest,
  linkCircular,
  listByRevision,
  listConvened,
  listForCalendars,
  listMeetingsLike,
} from './release-store'
export type { CalendarRelease, ReleaseRow } from './release-store'
export { browseMeetingRoutes, decisionRoutes, meetingRoutes } from './routes'
export { listDecisions } from './decision-store'
export {
  findKeptMeeting,
  findMeetingItself,
  findPublishedMeeting,
  listMeetingLinks,
  listUpcoming,
} from './store'
export type { MeetingLinkRow, PublishedMeetingRow } from './store'
export { insertFirstRelease, insertMeeting } from './insert-meeting'
export {
  findWithdrawnMeeting,
  listPublicConvenedBy,
  listWithdrawnLinks,
  listWithdrawnMeetings,
  markRestored,
  markWithdrawn,
} from './withdrawal-store'
export type { WithdrawnLinkRow } from './withdrawal-store'
