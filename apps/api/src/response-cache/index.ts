export { followRevision } from './follow-revision'
export { serveCached } from './serve-cached'
export { ResponseCache } from './response-cache'
