export { archiveRoutes } from './routes'
export { sendZip } from './send-zip'
export type { Entry } from './zip-entries'
