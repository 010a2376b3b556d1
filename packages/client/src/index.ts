export { createClient } from './create-client'
export type { Client, ClientOptions } from './create-client'
export { ProblemError, UnreachableError } from './problem-error'
export * from './contract/index'
