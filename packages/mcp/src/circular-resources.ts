import { ResourceTemplate } from '@modelcontextprotocol/server'
import type { McpServer } from '@modelcontextprotocol/server'
import type { Platform } from './platform'

const URI = 'u4ssc://circulars/'

/** Adds the texts of the published circulars as resources. */
export function addCircularResources(server: McpServer, { client }: Platform): void {
  const template = new ResourceTemplate(`${URI}{id}`, {
    list: async () => {
      const { items } = await client.circulars.list()
      return {
        resources: items.map(({ id, reference, subject, issuedOn }) => ({
          uri: `${URI}${id}`,
          name: reference.text ?? id,
          description: [subject, issuedOn].filter(Boolean).join(', '),
          mimeType: 'text/plain',
        })),
      }
    },
  })
  server.registerResource(
    'circular',
    template,
    { title: 'Circulars', description: 'Texts of the published circulars', mimeType: 'text/plain' },
    async (uri, { id }) => {
      const found = await client.circulars.get(String(id))
      if (!found) throw new RangeError(`There is no published circular ${String(id)}`)
      return { contents: [{ uri: uri.href, mimeType: 'text/plain', text: found.text }] }
    },
  )
}
