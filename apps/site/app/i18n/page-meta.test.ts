import { expect, it } from 'vitest'
import { i18nFor } from './i18n'
import { canonicalPath, titleOfPage } from './page-meta'

it.each([
  ['?page=2&year=2021', '/en/meetings?page=2'],
  ['?page=1', '/en/meetings'],
  ['?page=x&zone=UTC', '/en/meetings'],
  ['', '/en/meetings'],
])('the canonical path of /en/meetings%s is %s', (search, path) => {
  expect(canonicalPath({ pathname: '/en/meetings', search })).toBe(path)
})

it('the title of a page after the first of a list contains its number', () => {
  expect(titleOfPage(i18nFor('en'), 'Meetings')).toBe('Meetings')
  expect(titleOfPage(i18nFor('en'), 'Meetings', 2)).toBe('Meetings (page 2)')
})
