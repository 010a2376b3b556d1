import { expect, it } from 'vitest'
import { drawArchitecture } from './architecture.mjs'

const part = (
  /** @type {string} */ name,
  /** @type {string[]} */ uses,
  { isApp = false } = {},
) => ({ name, folder: `${isApp ? 'apps' : 'packages'}/${name}`, isApp, uses })
const PARTS = [
  part('site', ['client', 'domain'], { isApp: true }),
  part('api', ['client', 'pg'], { isApp: true }),
  part('client', ['domain']),
  part('domain', ['zod']),
]

/** @param {string} svg */
const arrowsOf = (svg) =>
  [...svg.matchAll(/<title>([^<]*)&#45;&gt;([^<,]*)/g)].map(([, from, to]) => `${from} to ${to}`)

it('the diagram shows the direct imports and the calls of each part', async () => {
  expect(arrowsOf(await drawArchitecture(PARTS)).sort()).toEqual([
    'api to PostgreSQL',
    'api to client',
    'client to domain',
    'site to api',
    'site to client',
  ])
})
