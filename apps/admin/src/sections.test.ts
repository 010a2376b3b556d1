import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Role } from '@u4ssc/client/people'
import { adminCatalogue } from '@u4ssc/messages/admin'
import { expect, it } from 'vitest'
import type { Access } from './components/layout/use-role'
import { areasFor, isWithinSection, sectionsFor } from './sections'

const pathsFor = (role: Role | undefined, meetings: Access['meetings'] = null) =>
  sectionsFor(role && { role, meetings }).map(({ path }) => path)
const areasOf = (role: Role | undefined) => areasFor(role && { role, meetings: null })

it('the menu shows each role exactly its pages', () => {
  expect(pathsFor('owner')).toHaveLength(18)
  expect(pathsFor('editor')).toEqual([
    ...['/', '/meetings', '/notices', '/decisions', '/circulars', '/memberships'],
  ])
  expect(pathsFor('reader')).toEqual(['/', '/meetings', '/decisions', '/circulars', '/memberships'])
  expect(pathsFor('registrar')).toEqual([
    '/',
    '/meetings',
    '/registrations',
    '/notices',
    '/decisions',
    '/organizations',
    '/memberships',
    '/subscribers',
    '/messages',
  ])
})

it('a role limited to some meetings includes the pages for everyone', () => {
  expect(pathsFor('registrar', ['u4ssc-6'])).toEqual([
    ...['/', '/meetings', '/decisions', '/memberships'],
  ])
})

it('an area opens at the first page that the role includes', () => {
  expect(areasOf('owner').map(({ path }) => path)).toEqual([
    '/',
    '/meetings',
    '/circulars',
    '/organizations',
    '/people',
  ])
  expect(areasOf('registrar').at(-1)?.path).toBe('/messages')
  expect(areasOf('reader')).toHaveLength(4)
})

it('while the role is loading, no section is shown', () => {
  expect(pathsFor(undefined)).toEqual([])
  expect(areasOf(undefined)).toEqual([])
})

it('a page below a section, a draft and its review belong to the section', () => {
  expect(isWithinSection('/meetings/u4ssc-6/programme', '/meetings')).toBe(true)
  expect(isWithinSection('/publish/1', '/meetings')).toBe(true)
  expect(isWithinSection('/meetings', '/')).toBe(false)
  expect(isWithinSection('/', '/')).toBe(true)
})

it('the guide says of each page which roles include it', async () => {
  const en = await adminCatalogue('en')
  const guide = readFileSync(
    join(import.meta.dirname, '../../../docs/guides/administration.md'),
    'utf8',
  )
  const [, , ...rows] = guide
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  const ROLES = ['owner', 'editor', 'registrar', 'reader'] as const
  const expected = sectionsFor({ role: 'owner', meetings: null }).map(({ path, label }) => [
    en[label],
    ...ROLES.map((role) => pathsFor(role).includes(path)),
  ])
  const included = rows.map(([name, ...cells]) => [name, ...cells.map((cell) => cell !== '')])
  expect(included).toEqual(expected)
})
