import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { i18nFor } from '../../i18n/i18n'
import { I18nContext } from '../../i18n/use-i18n'
import { Ranking } from './ranking'

it('the start time of the meeting as convened comes before the others', () => {
  const slot = (starts: string) => ({ starts, score: 1, worst: 'Tokyo', places: [] })
  const html = renderToStaticMarkup(
    <I18nContext.Provider value={i18nFor('en')}>
      <Ranking slots={[slot('09:00'), slot('11:00')]} convened={slot('10:00')} title="Sixth" />
    </I18nContext.Provider>,
  )
  expect(html.match(/(09|10|11):00/g)).toEqual(['10:00', '09:00', '11:00'])
})
