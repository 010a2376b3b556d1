import { expect, it } from 'vitest'
import { describeCatalogueFiles } from '../test/describe-catalogue-files'
import { describeCatalogues } from '../test/describe-catalogues'
import { siteCatalogue, siteMessages } from './index'

describeCatalogueFiles('site', ['apps/site/app', 'apps/api/src/archives'])

describeCatalogues('the words of the site', siteCatalogue)

it('the days until a meeting are described as people say them', () => {
  const said = (language: 'en' | 'ru' | 'ar') =>
    [0, 1, 2, 5].map((days) => siteMessages(language)('home.countdown', { days }))
  expect(said('en')).toEqual(['today', 'tomorrow', 'in 2 days', 'in 5 days'])
  expect(said('ru')).toEqual(['сегодня', 'завтра', 'через 2 дня', 'через 5 дней'])
  expect(said('ar')).toEqual(['اليوم', 'غداً', 'بعد يومين', 'بعد 5 أيام'])
})
