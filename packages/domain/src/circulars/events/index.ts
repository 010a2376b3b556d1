export { candidatesOf } from './claim'
export type { EventClaim, Proposer } from './claim'
