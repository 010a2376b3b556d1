import { zodToOpenAPIRegistry } from '@asteasolutions/zod-to-openapi'
import { serveStatic } from '@hono/node-server/serve-static'
import { nameSchemas } from '@u4ssc/domain/schema-names'
import swaggerUiFolder from 'swagger-ui-dist/absolute-path.js'
import { z } from 'zod'
import type { App } from '../http/app-env'
import { addCommonAnswers } from './common-answers'
import { mendSchemas } from './mend-schemas'
import { referencePage, referenceScript } from './page'

const ASSETS = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png']

const ABOUT = {
  openapi: '3.1.0',
  info: {
    title: 'U4SSC platform',
    version: '1',
    description: 'Circulars, the meetings they convene, and who may take part.',
    license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
  },
}

/** Adds the description of the API for programs and its reference page for people. */
export function addDocumentation(app: App): void {
  nameSchemas(z.globalRegistry)
  // The generator refers to a schema by name only where its own registry knows the schema, too
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- by its own words it is not, only delicate
  nameSchemas({ add: (schema) => zodToOpenAPIRegistry.add(schema, {}) })
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'u4ssc.session_token',
  })
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description: 'A key of a program; what it may do is in its scopes',
  })
  app.get('/openapi.json', (c) => {
    const document = app.getOpenAPI31Document(ABOUT)
    addCommonAnswers(document.paths ?? {})
    return c.json(Object(mendSchemas(document)))
  })

  app.get('/docs', (c) => c.html(referencePage))
  app.get('/docs/start.js', (c) =>
    c.body(referenceScript, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  )
  const root = swaggerUiFolder()
  for (const asset of ASSETS)
    app.get(`/docs/${asset}`, serveStatic({ root, rewriteRequestPath: () => `/${asset}` }))
}
