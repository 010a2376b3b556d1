import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, it } from 'vitest'
import { createLog } from '../../startup/create-log'
import { answerErrors } from './answer-errors'
import { findClient } from './client-address'
import { createRouter } from '../create-router'
import { limitWrites } from './limit-writes'

function openApp() {
  const app = createRouter()
  answerErrors(app, createLog('silent'))
  app.use(findClient(undefined))
  app.use(limitWrites(2))
  app.all('/', (c) => c.text(''))
  return (method: string, from: string) =>
    app.request('/', { method }, { incoming: new IncomingMessage(connectionFrom(from)) })
}

function connectionFrom(address: string): Socket {
  return Object.defineProperty(new Socket(), 'remoteAddress', { value: address })
}

it('an address that writes too much gets a warning, then has to wait', async () => {
  const request = openApp()
  const first = await request('POST', '192.0.2.1')
  expect(first.status).toBe(200)
  expect(first.headers.get('ratelimit-limit')).toBe('2')
  expect(first.headers.get('ratelimit-remaining')).toBe('1')
  expect(first.headers.get('ratelimit-reset')).toMatch(/^\d+$/)
  await request('PUT', '192.0.2.1')
  const third = await request('DELETE', '192.0.2.1')
  expect(third.status).toBe(429)
  expect(await third.json()).toMatchObject({ type: '/problems/too-many-attempts' })
  expect(third.headers.get('retry-after')).toMatch(/^\d+$/)
})

it('reads and other addresses are not limited by the writes of one address', async () => {
  const request = openApp()
  for (let round = 0; round < 4; round += 1) await request('POST', '192.0.2.1')
  expect((await request('GET', '192.0.2.1')).status).toBe(200)
  expect((await request('POST', '192.0.2.2')).status).toBe(200)
})
