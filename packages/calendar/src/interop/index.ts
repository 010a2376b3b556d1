export { meetingFromEvent } from './meeting-from-event'
export type {
  ForeignEvent,
  ForeignPerson,
  ForeignSession,
  ForeignTime,
  ImportedMeeting,
  SessionLeftOut,
} from './foreign-event'
export { readIndico } from './read-indico'
export { readPretalx } from './read-pretalx'
export type { ExportedMeeting } from './exported-meeting'
export { toIndico } from './to-indico'
export type { IndicoContribution, IndicoExport } from './to-indico'
export { toPretalx } from './to-pretalx'
export type { PretalxExport, PretalxSession } from './to-pretalx'
