export { ReleaseStream } from './release-stream'
export { streamRoutes } from './routes'
