import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as z from 'zod'
import { createServerWithTimeouts } from './create-server-with-timeouts'

/** Answers after the whole request has arrived. */
const answerWhole: RequestListener = (request, response) => {
  request.once('end', () => response.end('whole')).resume()
}

const server = createServerWithTimeouts(answerWhole, { headMs: 40, wholeMs: 80 })
let port: number
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  ;({ port } = z.object({ port: z.int() }).parse(server.address()))
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

it.each([
  ['a head that never ends', 'GET / HTTP/1.1\r\nhost: here\r\nx-slow: '],
  ['a body that never ends', 'POST / HTTP/1.1\r\nhost: here\r\ncontent-length: 9\r\n\r\nabc'],
])('%s is stopped, and others are answered in the meantime', async (_what, sent) => {
  const slow = connect(port, '127.0.0.1')
  let received = ''
  slow.on('data', (part) => (received += part.toString()))
  slow.write(sent)
  const ended = once(slow, 'close')
  const answer = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: 'whole' })
  expect(await answer.text()).toBe('whole')
  await ended
  expect(received).toMatch(/^HTTP\/1.1 408 /)
})
