import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { PACKAGES } from './packages'

const FOLDER = new URL('../../../../../packages/', import.meta.url)
const ManifestSchema = z.object({ name: z.string(), private: z.boolean().default(false) })

it('the page lists every published package, and no other', () => {
  const published = readdirSync(FOLDER)
    .map((folder) => readFileSync(new URL(`${folder}/package.json`, FOLDER), 'utf8'))
    .map((manifest) => ManifestSchema.parse(JSON.parse(manifest)))
    .filter((manifest) => !manifest.private)
    .map(({ name }) => name)
  expect(PACKAGES.map(({ name }) => name).sort()).toEqual(published.sort())
})
