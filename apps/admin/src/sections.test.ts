import { expect, it } from 'vitest'
import { sectionsFor } from './sections'

const pathsFor = (...role: Parameters<typeof sectionsFor>) =>
  sectionsFor(...role).map(({ path }) => path)

it('each role sees the sections that it includes', () => {
  expect(pathsFor('owner')).toHaveLength(14)
  expect(pathsFor('editor')).toEqual(['/', '/circulars', '/meetings', '/notices', '/memberships'])
  expect(pathsFor('reader')).toEqual(['/', '/circulars', '/meetings', '/memberships'])
  expect(pathsFor('registrar')).toEqual([
    '/',
    '/registrations',
    '/notices',
    '/messages',
    '/subscribers',
    '/organizations',
    '/memberships',
  ])
})

it('while the role is loading, no section is shown', () => {
  expect(pathsFor(undefined)).toEqual([])
})
