import { expect, it } from 'vitest'
import { areasFor, isWithinSection, sectionsFor } from './sections'

const pathsFor = (...role: Parameters<typeof sectionsFor>) =>
  sectionsFor(...role).map(({ path }) => path)

it('each role sees the pages that it includes', () => {
  expect(pathsFor('owner')).toHaveLength(16)
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

it('an area opens at the first page that the role includes', () => {
  expect(areasFor('owner').map(({ path }) => path)).toEqual([
    '/',
    '/meetings',
    '/circulars',
    '/organizations',
    '/people',
  ])
  expect(areasFor('registrar').at(-1)?.path).toBe('/messages')
  expect(areasFor('reader')).toHaveLength(4)
})

it('while the role is loading, no section is shown', () => {
  expect(pathsFor(undefined)).toEqual([])
  expect(areasFor(undefined)).toEqual([])
})

it('a page below a section, a draft and its review belong to the section', () => {
  expect(isWithinSection('/meetings/u4ssc-6/programme', '/meetings')).toBe(true)
  expect(isWithinSection('/publish/1', '/meetings')).toBe(true)
  expect(isWithinSection('/meetings', '/')).toBe(false)
  expect(isWithinSection('/', '/')).toBe(true)
})
