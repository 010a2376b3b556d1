import { afterAll, beforeAll, expect, it } from 'vitest'
import { changeMeeting } from '../../test/change-meeting'
import { approveNotices } from '../../test/approve-notices'
import { openMailServer } from '../../test/open-mail-server'
import type { MailServer } from '../../test/open-mail-server'
import { openRegistration, registerAs } from '../../test/register'
import { openTestApp, post } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { addHours } from '../clock'
import { createLog } from '../startup/create-log'
import { subscriptions } from '../db/tables/index'
import { deliverDue, openSender } from '../mail/index'
import type { Sender } from '../mail/index'
import { publishFirstLetter } from '../publish-first-letter'

let app: TestApp
let server: MailServer
let sender: Sender
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  await openRegistration(app)
  server = await openMailServer()
  sender = openSender(server.url, 'u4ssc@example.int')
})
afterAll(async () => {
  sender.close()
  await server.close()
  await app.close()
})

/** Sends due emails. @returns the emails received */
async function receive() {
  server.accepted.length = 0
  const clock = () => addHours(app.clock(), 1)
  const addresses = {
    publicApiUrl: 'https://api.example.int',
    publicSiteUrl: 'https://example.int',
    mailFrom: 'U4SSC <u4ssc@example.int>',
  }
  await deliverDue({ db: app.db, clock, log: createLog('silent'), addresses, sender })
  return [...server.accepted]
}
const follow = (email: string, meeting: string | null, language = 'en') =>
  app.request('/v1/subscriptions', post({ email, meeting, language }))

it('a subscriber confirms first, gets one digest of a release, and unsubscribes with one click', async () => {
  expect((await follow('Fay@example.org', 'u4ssc-6', 'ar')).status).toBe(202)
  expect((await follow('fay@example.org', null, 'ar')).status).toBe(202)
  expect((await follow('fay@example.org', 'u4ssc-99')).status).toBe(404)
  await registerAs(app, 'ana@example.org', { language: 'en' })
  const tokens = (await receive()).flatMap(
    ({ text }) => /follow\/confirm\?\S*token=(\S+)/.exec(text ?? '')?.[1] ?? [],
  )
  expect(tokens).toHaveLength(2)
  await changeMeeting(app, { '/fee': 'paid' })
  expect(await receive()).toEqual([])
  await approveNotices(app)
  const early = await receive()
  expect(early.map(({ subject }) => subject)).toEqual([
    'There is now a fee (participation was free of charge before): Sixth U4SSC meeting',
  ])

  for (const token of tokens)
    expect((await app.request('/v1/subscriptions/confirmation', post({ token }))).status).toBe(200)
  await follow('fay@example.org', 'u4ssc-6')
  await changeMeeting(app, { '/mode': 'hybrid', '/fee': null })
  await approveNotices(app)
  const arrived = await receive()
  expect(arrived).toHaveLength(2)
  const digest = arrived.find(({ html }) => html !== false && html?.includes('dir="rtl"'))
  expect(digest?.text?.match(/•/g)).toHaveLength(2)
  expect(JSON.stringify(digest?.headers.get('list'))).toMatch(
    /"url":"https:\/\/api\.example\.int\/unsubscribe\/.*List-Unsubscribe=One-Click/,
  )

  const link = /https:\/\/api\.example\.int(\/unsubscribe\/\S+)/.exec(digest?.text ?? '')?.[1] ?? ''
  const page = await (await app.request(link)).text()
  expect(page).toContain('<h1><bdi>هل تريدون إلغاء الاشتراك')
  expect(page).toContain('<form method="post">')
  expect(await app.db.select().from(subscriptions)).toHaveLength(2)
  const click = {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  }
  expect((await app.request(link, click)).status).toBe(200)
  expect((await app.request(link, click)).status).toBe(403)
  expect(await app.db.select().from(subscriptions)).toHaveLength(1)
})
