export { findMeetings } from './find-meetings'
export { actorOf, limitOf, mayAlso, operation, personOf } from './operation'
export { PERMISSIONS } from './permissions'
export type { Permission } from './permission'
