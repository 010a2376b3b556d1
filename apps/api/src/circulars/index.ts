export { circularKey } from './circular-id'
export type { CircularKey } from './circular-id'
export { composedFileRoutes, letterFileRoutes } from './letter-files'
export { withoutWithdrawn } from './public-circular'
export { browseCircularRoutes, circularRoutes } from './routes'
export {
  findCircularRow,
  findCircularToChange,
  findKeptCircular,
  findPublishedCircular,
  hasCirculars,
  insertCircular,
  listCircularsAbout,
  listCircularsByNumber,
  listWithdrawnCirculars,
  setWithdrawal,
} from './store'
export type { CircularRow } from './store'
export { correctionsWithout, withoutMeetings } from './without-meetings'
