// @vitest-environment node
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'

const WORKER = join(import.meta.dirname, '../../../public/check-in-worker.js')
const ORIGIN = 'https://u4ssc.example'
const pageOf = (build: string) =>
  `<meta name="now" content="2021"><script src="/admin/assets/index-${build}.js"></script>`

/** In-memory replacement of the browser's Cache, by path. */
class Kept {
  readonly answers = new Map<string, Response>()
  match = (key: string) => Promise.resolve(this.answers.get(key)?.clone())
  keys = () => Promise.resolve([...this.answers.keys()].map((path) => ({ url: ORIGIN + path })))
  delete = (key: string) => Promise.resolve(this.answers.delete(key))
  put = (key: string, response: Response) => {
    this.answers.set(key, response)
    return Promise.resolve()
  }
}

type Listener = (event: object) => void

/** Loads the worker with an in-memory cache and a fake server. */
async function openWorker() {
  const kept = new Kept()
  const listeners = new Map<string, Listener>()
  const server = { build: 'one', isAway: false }
  const fetch = (request: { url: string; mode: string }) => {
    if (server.isAway) return Promise.reject(new Error('No connection'))
    const isPage = request.mode === 'navigate'
    const headers = { 'content-type': isPage ? 'text/html; charset=utf-8' : 'text/javascript' }
    return Promise.resolve(new Response(isPage ? pageOf(server.build) : '', { headers }))
  }
  const caches = { open: () => Promise.resolve(kept) }
  const addEventListener = (name: string, listener: Listener) => listeners.set(name, listener)
  const context = { addEventListener, caches, fetch, Response, URL, location: { origin: ORIGIN } }
  runInNewContext(await readFile(WORKER, 'utf8'), context)
  const get = async (path: string, mode = 'no-cors') => {
    let answer = Promise.resolve(new Response())
    listeners.get('fetch')?.({
      request: { url: ORIGIN + path, mode, method: 'GET' },
      respondWith: (given: Promise<Response>) => (answer = given),
    })
    return (await answer).text()
  }
  return { get, server, paths: () => [...kept.answers.keys()] }
}

it('the worker of the check-in page keeps the assets of one build and deletes those of the previous build', async () => {
  const { get, server, paths } = await openWorker()
  await get('/admin/', 'navigate')
  await get('/admin/assets/index-one.js')
  await get('/admin/assets/plot-one.js')
  await get('/admin/icon.svg')
  await get('/admin/first-owner?token=secret', 'navigate')
  expect(paths()).toHaveLength(4)
  server.build = 'two'
  await get('/admin/', 'navigate')
  await get('/admin/assets/index-two.js')
  expect(paths()).toEqual(['/admin/', '/admin/icon.svg', '/admin/assets/index-two.js'])
  server.isAway = true
  expect(await get('/admin/?meeting=u4ssc-6', 'navigate')).toContain('content=""')
  expect(await get('/admin/assets/index-two.js')).toBe('')
  await expect(get('/admin/assets/index-one.js')).rejects.toThrow('No connection')
})
