import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { createClient } from '@u4ssc/client'
import { afterEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { createHttpApp } from './create-http-app'

const LETTER = `Ref: TSB Circular 71

Subject: Workshop on Digital Twins

1 The workshop will take place in Geneva, from 0930 to 1700 hours, Geneva time, on 14 March 2023.
`
const FactsSchema = z.object({ facts: z.array(z.looseObject({ pointer: z.string() })) })
const opened: Client[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((client) => client.close()))
})

/** Connects the official client to a server whose platform answers 404 to everything. */
async function connect(): Promise<Client> {
  const problem = {
    type: 'https://api.example/problems/meeting-not-found',
    title: 'Not found',
    status: 404,
    detail: 'There is no such meeting.',
    instance: '/',
    requestId: 'r1',
    errors: [],
  }
  const platform = {
    client: createClient({
      baseUrl: 'http://api.example',
      fetch: () =>
        Promise.resolve(
          Response.json(problem, {
            status: 404,
            headers: { 'content-type': 'application/problem+json' },
          }),
        ),
    }),
    site: null,
    now: () => '2026-11-28T12:00:00Z',
  }
  const app = createHttpApp(platform)
  const client = new Client({ name: 'test', version: '1' })
  const transport = new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), {
    fetch: async (input, init) => {
      const request = new Request(input, init)
      request.headers.set('host', 'localhost')
      return app.fetch(request)
    },
  })
  await client.connect(transport)
  opened.push(client)
  return client
}

describe('over Streamable HTTP, the official client', () => {
  it('finds every tool with a description', async () => {
    const { tools } = await (await connect()).listTools()
    expect(tools.map(({ name }) => name).sort()).toEqual([
      'can_attend',
      'convert_time',
      'get_circular',
      'get_meeting',
      'list_meetings',
      'read_circular',
      'search',
    ])
    expect(tools.filter(({ description }) => !description)).toEqual([])
  })

  it('converts a time of a named place', async () => {
    const result = await (
      await connect()
    ).callTool({
      name: 'convert_time',
      arguments: {
        date: '2026-12-07',
        time: '10:00',
        from: 'Geneva time',
        to: ['Tokyo', 'Bogotá'],
      },
    })
    expect(result.content).toEqual([
      {
        type: 'text',
        text: 'Tokyo: Monday, 7 December 2026, 18:00 (Asia/Tokyo)\nBogotá: Monday, 7 December 2026, 04:00 (America/Bogota)',
      },
    ])
  })

  it.each([
    [
      { date: '2026-12-07', time: '10:00', from: 'IST', to: ['Tokyo'] },
      '“IST” is not one time zone',
    ],
    [
      { date: '2026-07-07', time: '10:00', from: 'EST', to: ['Tokyo'] },
      '“EST” is not one time zone on 2026-07-07',
    ],
    [
      { date: '2026-07-07', time: '10:00', from: 'Geneva', to: ['EST'] },
      'Not one time zone each on 2026-07-07: EST',
    ],
    [{ date: '2026-03-29', time: '02:30', from: 'Zürich', to: ['Tokyo'] }, 'skip 02:30'],
  ])('gets a refusal for a question without a single answer: %o', async (args, words) => {
    const result = await (await connect()).callTool({ name: 'convert_time', arguments: args })
    expect(result.isError).toBe(true)
    expect(JSON.stringify(result.content)).toContain(words)
  })

  it('reads a letter with the words and the paragraph of each fact', async () => {
    const result = await (
      await connect()
    ).callTool({ name: 'read_circular', arguments: { text: LETTER } })
    const { facts } = FactsSchema.parse(result.structuredContent)
    expect(
      facts.find(({ pointer }) => pointer === '/meetings/0/schedule/days/0/date'),
    ).toMatchObject({
      pointer: '/meetings/0/schedule/days/0/date',
      value: '2023-03-14',
      paragraph: '1',
      words: '14 March 2023',
    })
  })

  it('can name a country, and an unknown country is refused by name', async () => {
    const client = await connect()
    const ask = (country: string) =>
      client.callTool({ name: 'can_attend', arguments: { meeting: 'none', country } })
    expect(await ask('Kenya')).toMatchObject({ content: [{ text: 'There is no such meeting.' }] })
    expect(await ask('Atlantis')).toMatchObject({
      content: [{ text: '“Atlantis” is not a known country. Enter its name or its code.' }],
    })
  })

  it('gets the problem of the platform in its words', async () => {
    const result = await (
      await connect()
    ).callTool({
      name: 'can_attend',
      arguments: { meeting: 'none', country: 'CO' },
    })
    expect(result).toMatchObject({
      isError: true,
      content: [{ text: 'There is no such meeting.' }],
    })
  })
})

it('a request for another host is refused', async () => {
  const platform = { client: createClient({ baseUrl: '' }), site: null, now: () => '' }
  const response = await createHttpApp(platform).request('http://evil.example/mcp', {
    method: 'POST',
    headers: { host: 'evil.example' },
  })
  expect(response.status).toBe(403)
})
