export { featuresOf } from './features'
export type { Features } from './features'
export type { Draft, Hypothesis } from './hypothesis'
