export { circularKey } from './circular-id'
export type { CircularKey } from './circular-id'
export { circularRoutes } from './routes'
export { hasCirculars, insertCircular } from './store'
