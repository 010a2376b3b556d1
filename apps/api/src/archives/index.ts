export { archiveRoutes } from './routes'
export { zipEntries } from './zip-entries'
export type { Entry } from './zip-entries'
