import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { createLog } from '../startup/create-log'
import { answerErrors } from '../http/middleware/answer-errors'
import { createRouter } from '../http/create-router'
import { findClient } from '../http/middleware/client-address'
import { Problem } from '../http/problems'
import { limitAttempts } from './limit-attempts'

/** Returns an app in which every attempt fails. */
function openApp() {
  const app = createRouter()
  answerErrors(app, createLog('silent'))
  app.use(findClient(undefined))
  app.use(limitAttempts())
  app.all('/', () => {
    throw new Problem('sign-in-refused', 'Incorrect email or password')
  })
  return async (from: string) => {
    const socket = Object.defineProperty(new Socket(), 'remoteAddress', { value: from })
    const answer = await app.request('/', {}, { incoming: new IncomingMessage(socket) })
    return answer.status
  }
}

/** Returns an address in one of the 65,536 /64 networks of `2001:db8:1::/48`. */
const addressIn = (network: number) => `2001:db8:1:${network.toString(16)}::1`

async function failFrom(attempt: (from: string) => Promise<number>, addresses: readonly string[]) {
  const statuses = []
  for (const address of addresses) statuses.push(await attempt(address))
  return statuses
}

describe('failed attempts', () => {
  it('are refused after 20 from one IPv6 network of 64 bits', async () => {
    const attempt = openApp()
    const addresses = Array.from({ length: 20 }, (_, at) => `2001:db8:1:2::${at + 1}`)
    expect(new Set(await failFrom(attempt, addresses))).toEqual(new Set([401]))
    expect(await attempt('2001:db8:1:2::ffff')).toBe(429)
  })

  it('are refused after 100 from one IPv6 network of 48 bits, each from a different address', async () => {
    const attempt = openApp()
    const addresses = Array.from({ length: 100 }, (_, at) => addressIn(at))
    expect(new Set(await failFrom(attempt, addresses))).toEqual(new Set([401]))
    expect(await attempt(addressIn(100))).toBe(429)
    expect(await attempt('2001:db8:2::1')).toBe(401)
  })
})
