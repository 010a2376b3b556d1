export { addMetrics, observeRequests, openMetrics } from './observe-requests'
export type { Measured, Metrics } from './metrics'
