import { expect, it } from 'vitest'
import { createClient } from './create-client'

it('keeps ids within their place in the address', async () => {
  const asked: string[] = []
  const client = createClient({
    baseUrl: '',
    fetch: (input) => {
      if (typeof input === 'string') asked.push(input)
      const nothing = { type: '', title: '', status: 404, detail: '', requestId: '', errors: [] }
      return Promise.resolve(Response.json(nothing, { status: 404 }))
    },
  })
  expect(await client.meetings.get('../drafts?limit=1')).toBeUndefined()
  expect(asked).toEqual(['/v1/meetings/..%2Fdrafts%3Flimit%3D1'])
})
