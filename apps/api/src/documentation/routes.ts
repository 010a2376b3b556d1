import { OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi'
import { serveStatic } from '@hono/node-server/serve-static'
import swaggerUiFolder from 'swagger-ui-dist/absolute-path.js'
import type { App } from '../http/app-env'
import { addCommonAnswers } from './common-answers'
import { addExamples } from './add-examples'
import { describeAccess } from './describe-access'
import { mendSchemas, allowOptionalFields, withUsedSchemas } from './mend-schemas'
import { namedSchemas } from './named-schemas'
import { addProblemPages } from './problem-pages'
import { registerWebhooks } from './register-webhooks'

/** HTML of the API reference; it loads files of this origin only. */
const referencePage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>API reference</title>
    <link rel="icon" href="/docs/favicon-32x32.png" />
    <link rel="stylesheet" href="/docs/swagger-ui.css" />
    <script src="/docs/swagger-ui-bundle.js" defer></script>
    <script src="/docs/start.js" defer></script>
  </head>
  <body>
    <div id="reference"><p>The description itself: <a href="/openapi.json">openapi.json</a></p></div>
  </body>
</html>
`

const referenceScript = `SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  validatorUrl: null,
})
`

const ASSETS = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png']

const ABOUT = {
  openapi: '3.1.0',
  info: {
    title: 'U4SSC platform',
    version: '1',
    description:
      'Circulars, the meetings they convene, and registration for them. Errors are problem details ' +
      '(RFC 9457). Lists return pages: pass `nextCursor` as `cursor` to get the next one. Times are ' +
      'instants in UTC unless a time zone is given next to them.',
    license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
  },
  tags: [
    { name: 'Meetings', description: 'Published meetings, as on the public pages' },
    { name: 'Releases', description: 'The published versions of a meeting and their differences' },
    { name: 'Circulars', description: 'Published circulars and their files' },
    { name: 'Search', description: 'Full-text search in everything public' },
    { name: 'Feeds', description: 'Feeds, calendars and exports of public data' },
    { name: 'Embedding', description: 'Meetings and circulars on other websites' },
    { name: 'Readings', description: 'Analysis of the text of a circular' },
    { name: 'Eligibility', description: 'Who can attend a meeting' },
    { name: 'Registrations', description: 'Registration for meetings, from form to certificate' },
    { name: 'Delegations', description: 'Delegations of countries and organizations' },
    { name: 'Invitations', description: 'Invitations to register for a meeting' },
    { name: 'Speakers', description: 'Speaker pages and the uploads of speakers' },
    { name: 'Meeting documents', description: 'Documents uploaded for meetings' },
    {
      name: 'Drafts',
      description: 'Importing circulars, changing meetings, review and publication',
    },
    { name: 'Withdrawals', description: 'Removing meetings and circulars from the public pages' },
    { name: 'Proceedings', description: 'Closing and reopening the record of a meeting' },
    { name: 'Organizations', description: 'Organizations and their memberships' },
    { name: 'Email texts', description: 'Subjects and texts of each kind of email' },
    { name: 'Notices', description: 'Notices by email to the people of a meeting' },
    { name: 'Messages', description: 'Emails to individual people and their delivery' },
    { name: 'Subscriptions', description: 'Email updates about meetings' },
    { name: 'People', description: 'Access to the dashboard: accounts, sessions, sign-in' },
    { name: 'Keys', description: 'API keys for programs' },
    { name: 'Webhooks', description: 'Events sent to other systems' },
    { name: 'Audit', description: 'Who did what, and when' },
  ],
}

/** Registers `/openapi.json` and the reference page that is made from it. */
export function addDocumentation(app: App, publicApiUrl: string): void {
  registerWebhooks(app)
  addProblemPages(app)
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'u4ssc.session_token',
    description: 'The session cookie that signing in sets',
  })
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description: 'An API key; its scopes state what it can be used for',
  })
  let description: string | undefined
  app.get('/openapi.json', (c) => {
    description ??= JSON.stringify(describe(app, publicApiUrl))
    return c.body(description, 200, { 'content-type': 'application/json' })
  })

  app.get('/docs', (c) => c.html(referencePage))
  app.get('/docs/', (c) => c.redirect('/docs', 301))
  app.get('/docs/start.js', (c) =>
    c.body(referenceScript, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  )
  const root = swaggerUiFolder()
  for (const asset of ASSETS)
    app.get(`/docs/${asset}`, serveStatic({ root, rewriteRequestPath: () => `/${asset}` }))
}

function describe(app: App, url: string): unknown {
  const named = namedSchemas().map((schema) => ({ type: 'schema' as const, schema }))
  const definitions = [...named, ...app.openAPIRegistry.definitions]
  const generator = new OpenApiGeneratorV31(definitions)
  const document = generator.generateDocument({ ...ABOUT, servers: [{ url }] })
  addCommonAnswers(document.paths ?? {})
  describeAccess(document)
  allowOptionalFields(document)
  addExamples(document)
  return withUsedSchemas(mendSchemas(document))
}
