import { expect, it } from 'vitest'
import { describeCatalogueFiles } from '../test/describe-catalogue-files'
import { describeCatalogues } from '../test/describe-catalogues'
import { adminCatalogue, adminMessages } from './index'

describeCatalogueFiles('admin', ['apps/admin/src'])

describeCatalogues('the words of the dashboard', adminCatalogue)

it('open issues are counted with the plural form of the number', async () => {
  const say = await adminMessages('en')
  expect(say('review.issues-open', { count: 1 })).toBe('1 open issue')
  expect(say('review.issues-open', { count: 2 })).toBe('2 open issues')
  const sayInRussian = await adminMessages('ru')
  expect(sayInRussian('review.issues-open', { count: 3 })).toBe('3 открытых вопроса')
})
