import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8')

const ServiceSchema = z.strictObject({
  image: z
    .string()
    .regex(/:[\w.-]+$/)
    .optional(),
  build: z
    .strictObject({
      context: z.literal('.'),
      target: z.string(),
      args: z.strictObject({ GIT_COMMIT: z.string() }),
    })
    .optional(),
  environment: z.record(z.string(), z.string()).default({}),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.string() })).default({}),
  ports: z.array(z.string().startsWith('127.0.0.1:')).default([]),
  volumes: z.array(z.string()).default([]),
  healthcheck: z.looseObject({ test: z.array(z.string()) }).optional(),
  stop_grace_period: z.string().optional(),
  restart: z.literal('unless-stopped'),
  read_only: z.literal(true).optional(),
  tmpfs: z.array(z.string()).optional(),
  cap_drop: z.tuple([z.literal('ALL')]),
  cap_add: z.array(z.string()).optional(),
  security_opt: z.tuple([z.literal('no-new-privileges:true')]),
  mem_limit: z.string().regex(/^\d+[mg]$/),
  shm_size: z.string().optional(),
  logging: z.strictObject({
    driver: z.literal('json-file'),
    options: z.record(z.string(), z.string()),
  }),
})
const { services } = z
  .strictObject({
    services: z.record(z.string(), ServiceSchema),
    volumes: z.record(z.string(), z.null()),
    'x-app': z.looseObject({ read_only: z.literal(true) }),
  })
  .parse(parse(textOf('compose.yaml'), { merge: true }))
const dockerfile = textOf('Dockerfile')

/** Read by the C library, not by an app. */
const OF_THE_SYSTEM = new Set(['MALLOC_ARENA_MAX'])

/** Settings that an app reads. */
const SETTINGS = {
  api: settingsIn('apps/api/src/env.ts'),
  site: settingsIn('apps/site/app/env.server.ts'),
}
function settingsIn(path: string): Set<string> {
  return new Set([...textOf(path).matchAll(/^ {4}([A-Z][A-Z_]+): /gm)].map(([, name = '']) => name))
}

it('compose sets only known variables and waits only for defined services', () => {
  for (const app of ['api', 'site'] as const) {
    const names = Object.keys(services[app]?.environment ?? {})
    expect(names.length).toBeGreaterThan(2)
    expect(names.filter((name) => !SETTINGS[app].has(name))).toEqual([])
  }
  for (const { depends_on: others } of Object.values(services))
    expect(Object.keys(others).filter((name) => !(name in services))).toEqual([])
})

it('each image is a target of the Dockerfile, does not run as root and reports whether it is ready', () => {
  const stages = dockerfile.split(/^FROM /m).slice(1)
  const targets = stages.map((stage) => /AS (\w+)/.exec(stage)?.[1])
  expect(targets).toEqual(['build', 'api', 'site', 'admin'])
  for (const { build } of Object.values(services))
    if (build) expect(targets).toContain(build.target)
  for (const stage of stages.slice(1)) {
    expect(stage).toMatch(/^USER 1000:1000$|^nginxinc\/nginx-unprivileged/m)
    expect(stage).toContain('HEALTHCHECK')
  }
  const api = stages[1] ?? ''
  for (const [, name = ''] of api.matchAll(/ ([A-Z_]+)=/g))
    expect(OF_THE_SYSTEM.has(name) || SETTINGS.api.has(name), name).toBe(true)
})

it('the images copy the production folders, built with the pnpm that the repository pins', () => {
  const program = textOf('tooling/release/make-production.mjs')
  expect(dockerfile).toContain(
    'RUN GIT_COMMIT=$GIT_COMMIT node tooling/release/make-production.mjs /out',
  )
  const copied = [...dockerfile.matchAll(/^COPY --from=build \/out\/(\w+)/gm)].map(([, app]) => app)
  expect(new Set(copied)).toEqual(new Set(['api', 'site', 'admin']))
  for (const app of copied) expect(program).toContain(`'${app === 'admin' ? 'admin/dist' : app}'`)
  const { packageManager } = z
    .object({ packageManager: z.string() })
    .parse(JSON.parse(textOf('package.json')))
  expect(program).toContain(`'${packageManager}'`)
})
