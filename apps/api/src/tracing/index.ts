export { queryLogger } from './current-span'
export { openTracing } from './tracing'
export type { Tracing } from './export-spans'
