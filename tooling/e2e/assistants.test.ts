import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import * as z from 'zod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BEFORE_THE_SIXTH, openPlatform } from './open-platform'
import type { OpenPlatform } from './open-platform'

const SERVER = fileURLToPath(new URL('../../packages/mcp/dist/main.js', import.meta.url))
const TextsSchema = z.array(z.object({ type: z.literal('text'), text: z.string() }))

let platform: OpenPlatform
const client = new Client({ name: 'tests', version: '1' })

beforeAll(async () => {
  platform = await openPlatform(BEFORE_THE_SIXTH)
  const args = [SERVER, '--api', platform.api, '--site', platform.site]
  await client.connect(new StdioClientTransport({ command: process.execPath, args }))
})
afterAll(async () => {
  await client.close()
  await platform.close()
})

/** Returns the text of an answer, with the address of the site replaced. */
async function ask(name: string, args: Record<string, unknown>): Promise<string> {
  const { content } = await client.callTool({ name, arguments: args })
  const [first] = TextsSchema.parse(content)
  return (first?.text ?? '').replaceAll(platform.site, 'SITE')
}

describe('an assistant gets an answer with its source', () => {
  it('when it searches', async () => {
    expect(await ask('search', { query: 'smart sustainable cities' })).toContain('SITE/en/')
  })

  it('about the next meetings', async () => {
    expect(await ask('list_meetings', { phase: 'upcoming' })).toMatch(
      /^- u4ssc-6: Sixth Meeting .+, 2021-12-07, .+ SITE\/en\/meetings\/u4ssc-6$/,
    )
  })

  it('about the times of a meeting in a city', async () => {
    const answer = await ask('get_meeting', { meeting: 'u4ssc-6', zone: 'Bogotá' })
    expect(answer).toContain('time: Tuesday, 7 December 2021, 04:00–09:30 (America/Bogota)')
    expect(answer).toContain(
      'TSB Circular 352, ¶1 SITE/en/circulars/tsb-circular-352-2021-10-13#p1',
    )
  })

  it('about who can attend', async () => {
    expect(await ask('can_attend', { meeting: 'u4ssc-6', country: 'PW' })).toMatchInlineSnapshot(`
      "No. The meeting is open to any individual from a country that is a member of ITU [¶5]. Palau was not yet a member of ITU on 7 December 2021. It joined on 19 September 2024. Membership records of 2026-11-24.

      Source: TSB Circular 352, ¶5 SITE/en/circulars/tsb-circular-352-2021-10-13#p5"
    `)
  })

  it('about the words of the circular, as a tool and as a resource', async () => {
    const { resources } = await client.listResources()
    const [{ uri } = { uri: '' }] = resources
    const { contents } = await client.readResource({ uri })
    const id = uri.replace('u4ssc://circulars/', '')
    const [letter] = z.array(z.object({ text: z.string() })).parse(contents)
    expect(letter?.text).toContain('Sixth Meeting')
    expect(await ask('get_circular', { circular: id })).toContain(`SITE/en/circulars/${id}`)
    expect(await ask('get_circular', { circular: 'TSB Circular 352' })).toContain(`/${id}`)
  })

  it('that states that a meeting does not exist', async () => {
    expect(await ask('get_meeting', { meeting: 'none' })).toBe(
      'There is no published meeting “none”.',
    )
  })
})
