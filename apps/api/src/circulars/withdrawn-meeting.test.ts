import { afterAll, beforeAll, expect, it } from 'vitest'
import { importReading, renamed } from '../../test/import-reading'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { publishReviewed } from '../../test/publish-reviewed'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})
afterAll(() => app.close())

it('a circular and the export leave out a withdrawn meeting, and keep the other meetings of the circular', async () => {
  const cookie = await app.signInAs('owner')
  const owner = app.clientOf(cookie)
  const draft = await importReading(app, cookie, '450', (read) => ({
    ...renamed(read, 'gone-450', 'stays-450'),
    evidence: { '/meetings/1/fee': { spans: [], certainty: 'stated' } },
  }))
  const { circular } = await publishReviewed(owner, draft.id)
  await owner.meetings.withdraw('gone-450', { reason: 'Announced by mistake' })
  const published = await owner.circulars.get(circular)
  expect(published?.stated.map(({ id }) => id)).toEqual(['stays-450'])
  expect(Object.keys(published?.evidence ?? {})).toEqual(['/meetings/0/fee'])
  const lines = await (await app.request('/v1/export.ndjson')).text()
  expect(lines).toContain('stays-450')
  expect(lines).not.toContain('gone-450')
})
