export { documentRoutes } from './routes'
export { readersWhenNeeded } from './lazy-readers'
