#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { serve } from '@hono/node-server'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { createClient } from '@u4ssc/client'
import { Temporal } from 'temporal-polyfill'
import { createHttpApp } from './create-http-app'
import { createMcpServer } from './create-mcp-server'
import { env } from './env'
import { readOptions, USAGE } from './options'
import { version } from './version'

const { values } = parseArgs({
  options: {
    api: { type: 'string' },
    site: { type: 'string' },
    http: { type: 'string' },
    host: { type: 'string', multiple: true },
    help: { type: 'boolean' },
    version: { type: 'boolean' },
  },
  strict: false,
})
const options = readOptions(values, env)

if (values['version'] === true) console.log(version)
else if (values['help'] === true) console.log(USAGE)
else if ('wrong' in options) {
  console.error(`u4ssc-mcp: ${options.wrong}\n\n${USAGE}`)
  process.exitCode = 2
} else start(options)

function start({ api, site, port, hosts }: Exclude<typeof options, { wrong: string }>): void {
  const client = createClient({ baseUrl: api })
  const platform = { client, site, now }
  if (port === null) serveStdio(() => createMcpServer(platform))
  else {
    const { fetch } = createHttpApp(platform, hosts)
    serve({ fetch, port, hostname: '127.0.0.1' }, ({ port: open }) =>
      console.log(`http://127.0.0.1:${open}/mcp`),
    )
  }
}

/** Returns the current time. Nothing else in this package reads the clock. */
function now(): string {
  return Temporal.Now.instant().toString({ smallestUnit: 'second' })
}
