export { readPlace } from './meeting-place'
export type { FoundPlace } from './meeting-place'
export { endsAt, goesOn } from './phrase-context'
export { readVenue } from './venue'
