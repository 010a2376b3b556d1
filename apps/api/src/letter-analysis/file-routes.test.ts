import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'

let app: TestApp
let cookie: string
beforeAll(async () => {
  app = await openTestApp()
  cookie = await app.signInAs('editor')
})
afterAll(() => app.close())

const base64 = (text: string) => Buffer.from(text).toString('base64')

describe('POST /v1/documents', () => {
  it('returns the text of a file, with its format', async () => {
    const content = base64('<!doctype html><title>x</title><p>Málaga, 7 December 2021</p>')
    const answer = await app.clientOf(cookie).drafts.extractText({ name: 'letter.html', content })
    expect(answer).toEqual({ text: 'Málaga, 7 December 2021', format: 'html', findings: [] })
  })

  it('gives the reason why a file cannot be read', async () => {
    const content = base64('%PDF-1.7\nno more than this')
    const { text, findings } = await app
      .clientOf(cookie)
      .drafts.extractText({ name: null, content })
    expect(text).toBe('')
    expect(findings).toMatchObject([{ code: 'document-damaged', severity: 'error' }])
  })

  it('names the field if the content is not base64', async () => {
    const read = app.clientOf(cookie).drafts.extractText({ name: 'a.pdf', content: 'not base64!' })
    await expect(read).rejects.toMatchObject({ status: 422, errors: [{ pointer: '/content' }] })
  })
})
