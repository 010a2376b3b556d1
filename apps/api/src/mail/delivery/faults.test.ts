import { afterAll, beforeAll, expect, it } from 'vitest'
import { openMailServer } from '../../../test/open-mail-server'
import type { Behaviour, MailServer } from '../../../test/open-mail-server'
import { applyAs, openRegistration } from '../../../test/register'
import { openTestApp } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { addHours } from '../../clock'
import { createLog } from '../../startup/create-log'
import { messages } from '../../db/tables/index'
import { publishFirstLetter } from '../../publish-first-letter'
import { deliverDue } from './deliver-due'
import { openSender } from './sender'
import type { Sender } from './sender'

const PEOPLE = 30
const FAULTS = [
  'accept',
  'refuse',
  'put-off',
  'hang-up',
  'say-nothing',
  'lose-answer',
  'unknown',
] as const satisfies readonly Behaviour[]

let app: TestApp
let server: MailServer
let sender: Sender
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  await openRegistration(app)
  server = await openMailServer()
  sender = openSender(server.url, 'U4SSC <u4ssc@example.int>', { silenceMs: 500 })
})
afterAll(async () => {
  sender.close()
  await server.close()
  await app.close()
})

/** Returns a reproducible pseudo-random list of faults (linear congruential generator). */
function faults(count: number): Behaviour[] {
  let state = 20_211_207
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return FAULTS[Math.floor((state / 2_147_483_648) * FAULTS.length)] ?? 'accept'
  })
}

it('each person gets one email or a visible failure, whatever the server does', async () => {
  for (let index = 0; index < PEOPLE; index += 1)
    await applyAs(app, `person-${index}@host-${index}.example`)
  const coming = faults(2 * PEOPLE)
  server.behave(...coming)
  const addresses = {
    publicApiUrl: 'https://api.example.int',
    publicSiteUrl: 'https://example.int',
    mailFrom: 'U4SSC <u4ssc@example.int>',
  }
  const waits = () =>
    app.db
      .select({ state: messages.state })
      .from(messages)
      .then((rows) => rows.filter(({ state }) => state === 'queued' || state === 'deferred').length)
  for (let hours = 1; hours < 400 && (await waits()) > 0; hours += 25)
    await deliverDue({
      db: app.db,
      clock: () => addHours(app.clock(), hours),
      log: createLog('silent'),
      addresses,
      sender,
    })

  const rows = await app.db.select().from(messages)
  expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['sent', 'failed']))
  const arrived = new Map<string, number>()
  for (const { messageId = '' } of server.accepted)
    arrived.set(messageId, (arrived.get(messageId) ?? 0) + 1)
  const timesOf = (id: string) => arrived.get(`<${id}@example.int>`) ?? 0
  expect(rows.filter(({ state, id }) => state === 'sent' && timesOf(id) === 0)).toEqual([])
  // SMTP cannot distinguish a lost answer: the email is sent again with the same Message-ID
  const doubled = server.accepted.length - arrived.size
  const lost = coming.filter((behaviour) => behaviour === 'lose-answer').length
  expect(doubled).toBeLessThanOrEqual(lost)
  expect(rows.filter(({ state, error }) => state === 'failed' && error === null)).toEqual([])
  expect(rows.filter(({ state }) => state === 'failed').length).toBeGreaterThan(0)
})
