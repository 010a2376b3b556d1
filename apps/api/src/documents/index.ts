export { documentRoutes } from './routes'
export { readersWhenNeeded } from './readers-when-needed'
