import { expect, it } from 'vitest'
import { describeCatalogues } from '../test/describe-catalogues'
import { ADMIN_CATALOGUES, adminMessages } from './index'

describeCatalogues('the words of the dashboard', (language) => ADMIN_CATALOGUES[language]())

it('doubts are counted in the words of the count', async () => {
  const say = await adminMessages('en')
  expect(say('doubts.open', { count: 1 })).toBe('1 doubt open')
  expect(say('doubts.open', { count: 2 })).toBe('2 doubts open')
  const sayInRussian = await adminMessages('ru')
  expect(sayInRussian('doubts.open', { count: 3 })).toBe('3 открытых сомнения')
})
