import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8')

const ServiceSchema = z.strictObject({
  image: z
    .string()
    .regex(/:[\w.-]+$/)
    .optional(),
  build: z.strictObject({ context: z.literal('.'), target: z.string() }).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.string() })).default({}),
  ports: z.array(z.string().startsWith('127.0.0.1:')).default([]),
  volumes: z.array(z.string()).default([]),
  healthcheck: z.looseObject({ test: z.array(z.string()) }).optional(),
  stop_grace_period: z.string().optional(),
  restart: z.literal('unless-stopped'),
})
const { services } = z
  .strictObject({
    services: z.record(z.string(), ServiceSchema),
    volumes: z.record(z.string(), z.null()),
  })
  .parse(parse(textOf('compose.yaml')))
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

it('compose sets what the apps read, and waits for what there is', () => {
  for (const app of ['api', 'site'] as const) {
    const names = Object.keys(services[app]?.environment ?? {})
    expect(names.length).toBeGreaterThan(2)
    expect(names.filter((name) => !SETTINGS[app].has(name))).toEqual([])
  }
  for (const { depends_on: others } of Object.values(services))
    expect(Object.keys(others).filter((name) => !(name in services))).toEqual([])
})

it('each image is a target of the Dockerfile, is nobody’s root and says whether it is ready', () => {
  const stages = dockerfile.split(/^FROM /m).slice(1)
  const targets = stages.map((stage) => /AS (\w+)/.exec(stage)?.[1])
  expect(targets).toEqual(['build', 'api', 'site', 'admin'])
  for (const { build } of Object.values(services))
    if (build) expect(targets).toContain(build.target)
  for (const stage of stages.slice(1)) {
    expect(stage).toMatch(/^USER node$|^nginxinc\/nginx-unprivileged/m)
    expect(stage).toContain('HEALTHCHECK')
  }
  const api = stages[1] ?? ''
  for (const [, name = ''] of api.matchAll(/ ([A-Z_]+)=/g))
    expect(OF_THE_SYSTEM.has(name) || SETTINGS.api.has(name), name).toBe(true)
})

it('the images copy folders of the repository, and build with the pnpm that it pins', () => {
  for (const [, app = ''] of dockerfile.matchAll(/^COPY --from=build \/src\/(\S+)\/dist /gm))
    expect(existsSync(join(ROOT, app, 'package.json')), app).toBe(true)
  for (const [, name = ''] of dockerfile.matchAll(/--filter (@u4ssc\/\w+) deploy/g))
    expect(dockerfile).toContain(`/out/${name.replace('@u4ssc/', '')} ./`)
  const { packageManager } = z
    .object({ packageManager: z.string() })
    .parse(JSON.parse(textOf('package.json')))
  const used = [...dockerfile.matchAll(/npx --yes (\S+)/g)].map(([, name]) => name)
  expect(new Set(used)).toEqual(new Set([packageManager]))
})
