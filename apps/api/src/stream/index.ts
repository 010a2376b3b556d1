export { ReleaseStream, toNotice } from './release-stream'
export { streamRoutes } from './routes'
