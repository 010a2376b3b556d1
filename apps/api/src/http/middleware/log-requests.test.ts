import { Hono } from 'hono'
import { Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { createLog } from '../../startup/create-log'
import type { AppEnv } from '../app-env'
import { logRequests } from './log-requests'

it.each(['/join/', '/unsubscribe/', '/v1/certificates/'])(
  'the token that opens %s is not in the log',
  async (place) => {
    const lines: string[] = []
    const destination = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        lines.push(chunk.toString())
        done()
      },
    })
    const app = new Hono<AppEnv>().use(logRequests(createLog('info', destination)))
    await app.request(`${place}SECRET-4711`)
    expect(lines.join()).toContain(`"path":"${place}…"`)
    expect(lines.join()).not.toContain('SECRET-4711')
  },
)
