import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ReleaseNoticeSchema } from '@u4ssc/client/meetings'
import type { ReleaseNotice } from '@u4ssc/client/meetings'
import { createLog } from '../startup/create-log'
import { letterFor } from '../../test/letters'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { publishFirstLetter } from '../publish-first-letter'
import { ReleaseStream } from './release-stream'
import { publishReviewed } from '../../test/publish-reviewed'

const PATH = '/v1/releases/stream'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
})
afterAll(() => app.close())

async function listen(headers: Record<string, string> = {}) {
  const response = await app.request(PATH, { headers })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  /** Reads until the text matches or the stream ends. */
  const until = async (wanted: RegExp) => {
    while (!wanted.test(text)) {
      const part = await reader?.read()
      if (part === undefined || part.done) break
      text += part.value
    }
    return text
  }
  return { response, until, leave: () => reader?.cancel() }
}

function noticesIn(text: string): ReleaseNotice[] {
  return [...text.matchAll(/^data: (\{".+)$/gm)].map(([, data = '']) =>
    ReleaseNoticeSchema.parse(JSON.parse(data)),
  )
}

describe('GET /v1/releases/stream', () => {
  it('sends a release once it is public, with an increasing ID', async () => {
    const { response, until, leave } = await listen()
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
    expect(response.headers.get('cache-control')).toBe('no-cache')
    await until(/retry: /)
    const editor = app.clientOf(await app.signInAs('editor'))
    const draft = await editor.drafts.create({ text: letterFor('353', 'Seventh') })
    await publishReviewed(editor, draft.id)
    const text = await until(/u4ssc-7[^]*id: \d+\n\n/)
    const notice = noticesIn(text).at(-1)
    expect(notice).toMatchObject({ slug: 'u4ssc-7', release: { number: 1 }, changed: [] })
    expect(text).toContain(`event: release\ndata: {"revision":${notice?.revision}`)
    expect(text).toContain(`id: ${notice?.revision}\n`)
    await leave()
  })

  it('first sends what was missed since the last event', async () => {
    const { until, leave } = await listen({ 'last-event-id': '0' })
    const notices = noticesIn(await until(/u4ssc-7/))
    expect(notices.map(({ slug }) => slug)).toEqual(['u4ssc-6', 'u4ssc-7'])
    await leave()
    const [first] = notices
    const later = await listen({ 'last-event-id': String(first?.revision) })
    const rest = noticesIn(await later.until(/u4ssc-7/))
    expect(rest.map(({ slug }) => slug)).toEqual(['u4ssc-7'])
    await later.leave()
  })

  it('first names the release to continue from, for a client that gets none', async () => {
    const first = await listen()
    const [, position] =
      /^event: start\ndata: \{\}\nid: (\d+)\nretry: 3000\n/.exec(
        await first.until(/retry: .*\n\n/),
      ) ?? []
    await first.leave()
    const { until, leave } = await listen({ 'last-event-id': position ?? '' })
    const editor = app.clientOf(await app.signInAs('editor'))
    const draft = await editor.drafts.create({ text: letterFor('355', 'Tenth') })
    await publishReviewed(editor, draft.id)
    const sent = noticesIn(await until(/u4ssc-10[^]*\n\n/))
    expect(sent.map(({ slug }) => slug)).toEqual(['u4ssc-10'])
    await leave()
  })

  it('sends withdrawals and restorations immediately, and after a reconnect', async () => {
    const { until, leave } = await listen()
    await until(/retry: /)
    const editor = app.clientOf(await app.signInAs('editor'))
    await editor.meetings.withdraw('u4ssc-7', { reason: 'Sent out by mistake' })
    const gone = 'event: withdrawal\ndata: {"kind":"meeting","id":"u4ssc-7","withdrawn":true}'
    expect(await until(/event: withdrawal[^]*?\n\n/)).toContain(gone)
    const back = await listen({ 'last-event-id': '0' })
    expect(await back.until(/event: withdrawal[^]*?\n\n/)).toContain(gone)
    await back.leave()
    await editor.meetings.restore('u4ssc-7', { reason: 'It was a mistake' })
    expect(await until(/"withdrawn":false/)).toContain('"id":"u4ssc-7","withdrawn":false')
    await leave()
  })

  it.each(['yesterday', '-1', '1e30'])('refuses %s as the last event', async (id) => {
    const response = await app.request(PATH, { headers: { 'last-event-id': id } })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('"pointer":"/last-event-id"')
  })
})

describe('ReleaseStream', () => {
  it('disconnects slow listeners and keeps the others', async () => {
    const releases = new ReleaseStream(app.db, createLog('silent'))
    const closed: string[] = []
    const listener = (name: string, waiting: number) => ({
      send: () => waiting,
      close: () => void closed.push(name),
    })
    releases.add(listener('slow', 65), '192.0.2.1')
    releases.add(listener('quick', 64), '192.0.2.1')
    await releases.renew()
    const editor = app.clientOf(await app.signInAs('editor'))
    const draft = await editor.drafts.create({ text: letterFor('354', 'Eighth') })
    await publishReviewed(editor, draft.id)
    await releases.renew()
    expect(closed).toEqual(['slow'])
    releases.close()
    expect(closed).toEqual(['slow', 'quick'])
  })

  it('accepts a limited number of listeners', () => {
    const releases = new ReleaseStream(app.db, createLog('silent'))
    const listeners = Array.from({ length: 5_001 }, () => ({
      send: () => 0,
      close: () => undefined,
    }))
    const added = listeners.filter((one, at) => releases.add(one, `192.0.2.${at % 10}`))
    expect(added).toHaveLength(5_000)
    const [first] = listeners
    if (first) releases.remove(first)
    expect(releases.add({ send: () => 0, close: () => undefined }, '192.0.2.1')).toBe(true)
  })

  it('accepts at most a thousand listeners from one address, and more once some leave', () => {
    const releases = new ReleaseStream(app.db, createLog('silent'))
    const listeners = Array.from({ length: 1_001 }, () => ({
      send: () => 0,
      close: () => undefined,
    }))
    const add = () => listeners.map((one) => releases.add(one, '192.0.2.1')).filter(Boolean)
    expect(add()).toHaveLength(1_000)
    expect(releases.add({ send: () => 0, close: () => undefined }, '192.0.2.2')).toBe(true)
    for (const one of listeners) releases.remove(one)
    expect(add()).toHaveLength(1_000)
  })
})
