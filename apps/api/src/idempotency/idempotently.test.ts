import { confirmAll } from '../../test/publish-reviewed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LETTER, letterFor } from '../../test/letters'
import { openTestApp, post } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'

let app: TestApp
let cookie: string
beforeAll(async () => {
  app = await openTestApp()
  cookie = await app.signInAs('editor')
})
afterAll(() => app.close())

function create(text: string, key: string, by = cookie) {
  return app.request('/v1/drafts', post({ text }, { cookie: by, 'idempotency-key': key }))
}

async function countDrafts(): Promise<number> {
  return (await app.clientOf(cookie).drafts.list({ limit: 100 })).items.length
}

describe('Idempotency-Key', () => {
  it('creates one draft from repeated requests, at the same time or later', async () => {
    const before = await countDrafts()
    const answers = await Promise.all([1, 2, 3].map(() => create(LETTER, 'one')))
    const bodies: unknown[] = []
    for (const answer of [...answers, await create(LETTER, 'one')]) bodies.push(await answer.json())
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    for (const body of bodies) expect(body).toEqual(bodies[0])
    expect(await countDrafts()).toBe(before + 1)
  })

  it('refuses another request with the same key, but not of another person', async () => {
    await create(letterFor('353', 'Seventh'), 'two')
    const other = await create(letterFor('354', 'Eighth'), 'two')
    expect(other.status).toBe(409)
    expect(await other.json()).toMatchObject({ type: '/problems/key-reused' })
    expect(
      (await create(letterFor('354', 'Eighth'), 'two', await app.signInAs('editor'))).status,
    ).toBe(201)
  })

  it('allows a refused request to be sent again', async () => {
    const editor = app.clientOf(cookie)
    const draft = await editor.drafts.create({ text: letterFor('355', 'Ninth') })
    const { version = 1, hash: reviewed } = (await confirmAll(editor, draft.id)) ?? {}
    const publish = (sent: number) =>
      app.request(
        `/v1/drafts/${draft.id}/publication`,
        post({ version: sent, reviewed }, { cookie, 'idempotency-key': 'three' }),
      )
    expect((await publish(version + 6)).status).toBe(409)
    const first = await publish(version)
    const second = await publish(version)
    expect([first.status, second.status]).toEqual([201, 201])
    expect(await second.json()).toEqual(await first.json())
  })
})
