export type { Connection, SendFile } from './send'
export { Api, NOTHING, pathOf } from './api'
export { everyItem } from './every-item'
export { ProblemError, UnreachableError } from './problem-error'
