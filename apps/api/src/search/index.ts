export { startFilling } from './fill-index'
export { indexPublished } from './index-publication'
export { searchRoutes } from './routes'
