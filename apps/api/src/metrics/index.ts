export { addMetrics } from './add-metrics'
export { Metrics } from './metrics'
export { observeRequests } from './observe-requests'
