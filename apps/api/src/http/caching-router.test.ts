import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { CachingRouter } from './caching-router'

function openApp() {
  return new Hono({ router: new CachingRouter() })
    .use('/v1/*', async (c, next) => {
      await next()
      c.header('x-passed', 'v1')
    })
    .get('/v1/meetings/:slug', (c) => c.text(`reads ${c.req.param('slug')}`))
    .post('/v1/meetings/:slug', (c) => c.text(`writes ${c.req.param('slug')}`))
    .get('/v1/:folder/latest', (c) => c.text(`latest of ${c.req.param('folder')}`))
}

async function ask(app: ReturnType<typeof openApp>, path: string, method = 'GET') {
  const answer = await app.request(path, { method })
  return [answer.status, await answer.text(), answer.headers.get('x-passed')]
}

it('leads the same request to the same place however often it comes', async () => {
  const app = openApp()
  for (let time = 1; time <= 3; time += 1) {
    expect(await ask(app, '/v1/meetings/one')).toEqual([200, 'reads one', 'v1'])
    expect(await ask(app, '/v1/meetings/one', 'POST')).toEqual([200, 'writes one', 'v1'])
    expect(await ask(app, '/v1/meetings/two')).toEqual([200, 'reads two', 'v1'])
    expect(await ask(app, '/v1/meetings/one?page=2')).toEqual([200, 'reads one', 'v1'])
    expect(await ask(app, '/v1/circulars/latest')).toEqual([200, 'latest of circulars', 'v1'])
    expect(await ask(app, '/elsewhere')).toEqual([404, '404 Not Found', null])
  }
})

it('still matches beyond its limits, by number and by length of addresses', async () => {
  const app = openApp()
  const slugs = Array.from({ length: 1_100 }, (_, number) => `meeting-${number}`)
  for (const slug of [...slugs, 'long'.repeat(100), ...slugs.slice(0, 3)])
    expect(await ask(app, `/v1/meetings/${slug}`)).toEqual([200, `reads ${slug}`, 'v1'])
})

it.each([
  '/v1/meetings/*',
  '/v1/meetings/%2A',
  '/v1/meetings/:slug',
  '/v1/:folder/latest',
  '/v1/*',
])('runs each handler once for the address %s, which is spelled like a pattern', async (path) => {
  const passed: string[] = []
  const app = new Hono({ router: new CachingRouter() })
  for (const pattern of ['*', '/v1/*', '/v1/meetings/*', '/v1/meetings/:slug'])
    app.use(pattern, (_c, next) => {
      passed.push(pattern)
      return next()
    })
  // An ambiguous route makes Hono choose the router that supports all routes
  app.get('/v1/:folder/latest', (c) => c.text('latest'))
  await app.request(path)
  expect(passed).toContain('/v1/*')
  expect(passed).toEqual([...new Set(passed)])
})
