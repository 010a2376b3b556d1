export { documentRoutes, readingRoutes, tableRoutes } from './routes'
export { readersWhenNeeded } from './lazy-readers'
export { readApart } from './read-apart'
export type { CircularReaders } from './read-apart'
