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

function show(count: number): string {
  const changes = Array.from(
    { length: count },
    (_, place) => `Room of session ${place + 1} changed`,
  )
  const release = {
    number: 2,
    name: 'Second',
    on: '2021-11-25T09:00:00Z',
    reason: null,
    isFirst: false,
    changes,
  }
  return render([release], '/en/meetings/u4ssc-6/updates')
}

it('shows six changes of a release, and leads to the rest of them', () => {
  const html = show(8)
  expect(html).toContain('Room of session 6 changed')
  expect(html).not.toContain('Room of session 7 changed')
  expect(html).toContain('<a href="/en/meetings/u4ssc-6/updates">2 more changes</a>')
})

it('leads nowhere else where it shows all of them', () => {
  expect(show(6)).not.toContain('<a ')
})

it('shows nothing where nothing changed', () => {
  expect(render([], '/en')).toBe('')
})
