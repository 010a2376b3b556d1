export { archiveRoutes } from './routes'
export { sendZip } from './zip-entries'
export type { Entry } from './zip-entries'
