export { addMetrics, observeRequests } from './observe-requests'
export type { Measured, Metrics } from './metrics'
export { openMetrics } from './open-metrics'
