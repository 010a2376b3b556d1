import { hostHeaderValidation, originValidation } from '@modelcontextprotocol/hono'
import { createMcpHandler } from '@modelcontextprotocol/server'
import { assertList, assertObject } from '@u4ssc/domain/internal'
import { Hono } from 'hono'
import { createMcpServer } from './create-mcp-server'
import type { Platform } from './platform'

const LOCAL = ['localhost', '127.0.0.1', '[::1]']

/**
 * Creates a web app that serves the protocol over Streamable HTTP at `/mcp`. It keeps no sessions.
 *
 * @param hosts - host names under which it is reachable besides localhost; requests for or from
 *   other hosts are refused, against DNS rebinding
 */
export function createHttpApp(platform: Platform, hosts: readonly string[] = []): Hono {
  assertObject(platform, 'platform')
  assertList(hosts, 'hosts')
  const handler = createMcpHandler(() => createMcpServer(platform))
  const allowed = [...LOCAL, ...hosts]
  const app = new Hono()
  app.use(hostHeaderValidation(allowed), originValidation(allowed))
  app.all('/mcp', (c) => handler.fetch(c.req.raw))
  return app
}
