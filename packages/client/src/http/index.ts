export type { Connection, SendFile } from './send'
export { everyItem } from './every-item'
export { ProblemError, UnreachableError } from './problem-error'
