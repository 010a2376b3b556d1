import type { ComponentProps } from 'react'
import { expect, it } from 'vitest'
import { renderToStaticMarkup } from 'react-dom/server'
import { i18nFor } from '../../i18n/i18n'
import { I18nContext } from '../../i18n/use-i18n'
import { Changed } from './changed'

function render(releases: ComponentProps<typeof Changed>['releases'], page: string): string {
  return renderToStaticMarkup(
    <I18nContext.Provider value={i18nFor('en')}>
      <Changed releases={releases} page={page} />
    </I18nContext.Provider>,
  )
}

const release = {
  number: 2,
  on: '2021-11-25T09:00:00Z',
  changes: ['Room of session 1 changed'],
}
const PAGE = '/en/meetings/u4ssc-6/updates'

it('shows the changes of a release, and leads to the rest of them', () => {
  const html = render([{ ...release, moreChanges: 2 }], PAGE)
  expect(html).toContain('Room of session 1 changed')
  expect(html).toContain('<a href="/en/meetings/u4ssc-6/updates">2 more changes</a>')
})

it('leads nowhere else where it shows all of them', () => {
  expect(render([{ ...release, moreChanges: 0 }], PAGE)).not.toContain('<a ')
})

it('shows nothing where nothing changed', () => {
  expect(render([], '/en')).toBe('')
})
