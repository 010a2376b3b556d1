export { documentRoutes, readingRoutes, tableRoutes } from './routes'
export { readersWhenNeeded, readApart } from './read-apart'
export type { CircularReaders } from './read-apart'
