export { circularKey } from './circular-id'
export type { CircularKey } from './circular-id'
export { circularRoutes } from './routes'
export {
  findCircularRow,
  findPublishedCircular,
  hasCirculars,
  insertCircular,
  listCircularsAbout,
  listCircularsByNumber,
} from './store'
export type { CircularRow } from './store'
