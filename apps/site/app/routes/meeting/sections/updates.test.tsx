import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { i18nFor } from '../../../i18n/i18n'
import { I18nContext } from '../../../i18n/use-i18n'
import { Updates } from './updates'
import type { DatedUpdate } from '../../../releases/latest-updates'

const PAGE = '/en/meetings/u4ssc-6/updates'

function render(updates: readonly DatedUpdate[]): string {
  return renderToStaticMarkup(
    <I18nContext.Provider value={i18nFor('en')}>
      <Updates updates={updates} page={PAGE} release="Published version 3" />
    </I18nContext.Provider>,
  )
}

it('an update names the session in bold and leads to all updates', () => {
  const html = render([
    {
      on: '2021-11-25T09:00:00Z',
      subject: 'New deliverables',
      words: 'now starts at 07:45 (was 07:30).',
    },
  ])
  expect(html).toContain('<b><bdi>New deliverables</bdi></b> now starts at 07:45 (was 07:30).')
  expect(html).toContain(`<a href="${PAGE}">All updates</a>`)
})

it('a meeting without updates shows only the version and the link', () => {
  const html = render([])
  expect(html).not.toContain('<ol')
  expect(html).toContain('Published version 3')
})
