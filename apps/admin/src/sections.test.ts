import { expect, it } from 'vitest'
import { sectionsFor } from './sections'

const pathsFor = (...role: Parameters<typeof sectionsFor>) =>
  sectionsFor(...role).map(({ path }) => path)

it('each role is led to what it includes, and to nothing else', () => {
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

it('while the role is not known, nothing is offered', () => {
  expect(pathsFor(undefined)).toEqual([])
})
