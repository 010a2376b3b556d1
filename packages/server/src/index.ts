export { describePortError } from './describe-port-error'
export { hasBearerToken } from './has-bearer-token'
export { serveUntilStopped } from './serve-until-stopped'
