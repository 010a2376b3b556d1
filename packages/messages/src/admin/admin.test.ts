import { expect, it } from 'vitest'
import { describeCatalogueFiles } from '../test/describe-catalogue-files'
import { describeCatalogues } from '../test/describe-catalogues'
import { ADMIN_CATALOGUES, adminMessages } from './index'

describeCatalogueFiles('admin', ['apps/admin/src'])

describeCatalogues('the words of the dashboard', (language) => ADMIN_CATALOGUES[language]())

it('doubts are counted in the words of the count', async () => {
  const say = await adminMessages('en')
  expect(say('review.issues-open', { count: 1 })).toBe('1 doubt open')
  expect(say('review.issues-open', { count: 2 })).toBe('2 doubts open')
  const sayInRussian = await adminMessages('ru')
  expect(sayInRussian('review.issues-open', { count: 3 })).toBe('3 открытых сомнения')
})
