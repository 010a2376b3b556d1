export { actorOf, mayAlso, operation, personOf } from './operation'
export { PERMISSIONS } from './permissions'
export type { Permission } from './permissions'
