import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openMailServer } from '../../../test/open-mail-server'
import type { MailServer } from '../../../test/open-mail-server'
import { applyAs, openRegistration } from '../../../test/register'
import { openTestApp, post } from '../../../test/open-test-app'
import type { TestApp } from '../../../test/open-test-app'
import { addHours } from '../../clock'
import { createLog } from '../../startup/create-log'
import { goneAddresses, messages, registrations } from '../../db/tables/index'
import { publishFirstLetter } from '../../publish-first-letter'
import { createBounceAddresses } from './bounce-address'
import { deliverDue } from '../delivery/deliver-due'
import { openBounceServer } from './open-bounce-server'
import type { BounceServer } from './open-bounce-server'
import { openSender } from '../delivery/sender'
import type { Sender } from '../delivery/sender'

const bounces = createBounceAddresses('bounces.example.int', 'a key of the tests')
const log = createLog('silent')

let app: TestApp
let server: MailServer
let bounceServer: BounceServer
let sender: Sender
let cookie: string
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  server = await openMailServer()
  sender = openSender(server.url, 'U4SSC <u4ssc@example.int>', { bounces })
  const { db, clock } = app
  bounceServer = await openBounceServer({ db, clock, log, bounces }, 0, '127.0.0.1')
})
afterAll(async () => {
  sender.close()
  await bounceServer.close()
  await server.close()
  await app.close()
})
beforeEach(async () => {
  await app.db.delete(registrations)
  await app.db.delete(goneAddresses)
  cookie = await openRegistration(app)
  server.accepted.length = 0
  server.envelopes.length = 0
})

const addresses = {
  publicApiUrl: 'https://api.example.int',
  publicSiteUrl: 'https://example.int',
  mailFrom: 'U4SSC <u4ssc@example.int>',
}
const deliver = (hours = 1) =>
  deliverDue({ db: app.db, clock: () => addHours(app.clock(), hours), log, addresses, sender })

/** Sends the confirmation email. @returns its bounce address */
async function sendTo(email: string): Promise<string> {
  await applyAs(app, email)
  await deliver()
  return server.envelopes.at(-1) ?? ''
}
const stateOf = async () => (await app.db.select().from(messages)).map((row) => row.state)

/** Sends a bounce report as another mail server would. @returns the answer of our server */
async function bring(to: string, raw: string): Promise<string> {
  const transport = createTransport({ host: '127.0.0.1', port: bounceServer.port })
  try {
    await transport.sendMail({ envelope: { from: '', to }, raw })
    return 'taken'
  } catch (error) {
    return error instanceof Error && 'responseCode' in error ? String(error.responseCode) : 'broken'
  } finally {
    transport.close()
  }
}

function reportOf(action: string, status: string, diagnostic = 'smtp; 550 No such user'): string {
  return [
    'From: Mail Delivery System <MAILER-DAEMON@mx.example.org>',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'I am sorry to have to inform you that your message could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.org',
    'Arrival-Date: Thu, 25 Nov 2021 09:00:00 +0000',
    '',
    'Final-Recipient: rfc822; ana@example.org',
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: ${diagnostic}`,
    '    in two lines',
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    'Subject: Please confirm',
    'Status: 2.0.0',
    '',
    'The mail itself',
    '--b--',
    '',
  ].join('\r\n')
}

describe('a report of undelivered mail', () => {
  it('marks its email as failed with the reason, and stops further email to an unknown address', async () => {
    const to = await sendTo('ana@example.org')
    expect(to).toMatch(/^bounce-[0-9a-f]{32}-[0-9a-f]{20}@bounces\.example\.int$/)
    expect(await bring(to.toUpperCase(), reportOf('failed', '5.1.1'))).toBe('taken')
    const [message] = await app.db.select().from(messages)
    expect(message).toMatchObject({
      state: 'bounced',
      error: '5.1.1 550 No such user in two lines',
    })
    expect(JSON.stringify(await app.db.select().from(goneAddresses))).not.toContain('ana')

    await applyAs(app, 'ana@example.org')
    await deliver(3)
    expect(await stateOf()).toEqual(['bounced', 'bounced'])
    expect(server.accepted).toHaveLength(1)

    const again = `/v1/messages/${message?.id}/resend`
    expect((await app.request(again, post({}, { cookie }))).status).toBe(200)
    await deliver(4)
    expect(server.accepted).toHaveLength(2)
    expect(await app.db.select().from(goneAddresses)).toEqual([])
  })

  it('about a full mailbox stops this email only', async () => {
    const to = await sendTo('ana@example.org')
    await bring(to, reportOf('failed', '5.2.2'))
    expect(await stateOf()).toEqual(['bounced'])
    expect(await app.db.select().from(goneAddresses)).toEqual([])
  })

  it('about a delay or a delivery changes nothing', async () => {
    const to = await sendTo('ana@example.org')
    await bring(to, reportOf('delayed', '4.4.1'))
    await bring(to, reportOf('delivered', '2.0.0'))
    expect(await stateOf()).toEqual(['sent'])
  })

  it('is accepted at signed addresses only, so that nobody can report emails of others', async () => {
    const to = await sendTo('ana@example.org')
    const forged = to.replace(/-[0-9a-f]{20}@/, `-${'0'.repeat(20)}@`)
    expect(await bring(forged, reportOf('failed', '5.1.1'))).toBe('550')
    expect(await bring('u4ssc@bounces.example.int', reportOf('failed', '5.1.1'))).toBe('550')
    expect(await stateOf()).toEqual(['sent'])
  })

  it('that is not a report, is broken or is too long is ignored', async () => {
    const to = await sendTo('ana@example.org')
    expect(await bring(to, 'Subject: I am away\r\n\r\nUntil Monday.\r\n')).toBe('taken')
    const broken = reportOf('failed', '5.1.1').replace('Status: 5.1.1', 'Status: gone')
    expect(await bring(to, broken)).toBe('taken')
    expect(await bring(to, '\u0000\u00ff--b\r\n'.repeat(50))).toBe('taken')
    expect(await bring(to, `${reportOf('failed', '5.1.1')}${'x'.repeat(1_100_000)}`)).toBe('552')
    expect(await stateOf()).toEqual(['sent'])
  })
})

it('an address that the server refuses as unknown gets no further email', async () => {
  await applyAs(app, 'ana@example.org')
  server.behave('unknown')
  await deliver()
  await applyAs(app, 'ana@example.org')
  await deliver(3)
  const rows = await app.db.select().from(messages)
  expect(rows.map(({ state, error }) => [state, error]).sort()).toEqual([
    ['bounced', '5.1.1 An earlier email bounced'],
    ['failed', '550 5.1.1'],
  ])
})
