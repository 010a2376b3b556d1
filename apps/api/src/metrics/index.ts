export { addMetrics } from './add-metrics'
export type { Measured, Metrics } from './metrics'
export { observeRequests } from './observe-requests'
export { openMetrics } from './open-metrics'
