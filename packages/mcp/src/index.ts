export { createMcpServer } from './create-mcp-server'
export { createHttpApp } from './create-http-app'
export type { Platform } from './platform'
