export { readingRoutes } from './routes'
export { readApart } from './read-apart'
export type { CircularReaders } from './read-apart'
