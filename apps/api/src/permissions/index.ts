export { findMeetings } from './find-meetings'
export { actorOf, limitOf, mayAlso, operation, personOf, requireAlso } from './operation'
export { PERMISSIONS } from './permissions'
export type { Permission } from './permission'
