export { startPurges } from './retention-job'
export { retentionRoutes } from './routes'
