import { matchRoutes } from '@remix-run/react'
import type { RouteConfigEntry } from '@remix-run/route-config'
import { TrieRouter } from 'hono/router/trie-router'
import { describe, expect, it } from 'vitest'
import routes from '../app/routes'
import { branchesOf } from './render-pages'
import type { RouteLine } from './render-pages'

type RouteObject = Parameters<typeof matchRoutes>[0][number]

/** The routes as Remix nests them, each named after its file. */
function nested(entries: readonly RouteConfigEntry[]): RouteObject[] {
  return entries.map(({ file: id, path = '', index, children = [] }) =>
    index === true ? { id, index } : { id, path, children: nested(children) },
  )
}

/** The routes as a build lists them. */
function listed(tree: readonly RouteObject[], parentId?: string): [string, RouteLine][] {
  return tree.flatMap(({ id = '', path = '', children = [] }) => [
    [id, { id, path, ...(parentId !== undefined && { parentId }) }],
    ...listed(children, id),
  ])
}

const tree = [{ id: 'root', path: '', children: nested(routes) }]
const branches = branchesOf(Object.fromEntries(listed(tree)))
const router = new TrieRouter<string>()
for (const { path, ids } of branches) router.add('ALL', path, ids.at(-1) ?? '')

/** The file of the page that answers an address; `undefined` if Remix decides among all. */
const fileAt = (address: string) => router.match('ALL', address)[0][0]?.[0]

const fileByRemix = (address: string) => matchRoutes(tree, address)?.at(-1)?.route.id

describe('the branch of an address', () => {
  it('has the page with its parent routes, and nothing else', () => {
    expect(branches.find(({ path }) => path === '/:lang/meetings/:slug')?.ids).toEqual([
      'root',
      'routes/in-language.tsx',
      'routes/meeting/route.tsx',
    ])
  })

  it.each(branches.map(({ path }) => path))('is the one that Remix finds: %s', (path) => {
    const address = path.replace(/:\w+\??/g, 'meetings')
    expect(fileAt(address)).toBe(fileByRemix(address))
  })

  it.each(['/en/nothing/here', '/EN/Meetings', '/en/meetings/', '/en/meetings/a/b/c/d'])(
    'is left to Remix if no page has this address: %s',
    (address) => {
      expect(fileAt(address)).toBeUndefined()
    },
  )
})
