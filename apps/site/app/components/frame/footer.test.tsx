import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { I18nContext } from '../../i18n/use-i18n'
import { i18nFor } from '../../i18n/i18n'
import { Footer } from './footer'
import { Rendering } from './rendering'

const SECRETARIAT = {
  name: 'Example Secretariat',
  address: '1 Example Street, Geneva',
  email: 'desk@example.org',
  telephone: '+41 22 000 00 00',
}

const RENDERING = {
  script: null,
  lastCopy: null,
  visitor: { zone: null, source: 'unknown' },
  secretariat: SECRETARIAT,
  origin: '',
  stream: '',
} as const

function footerIn(language: 'en' | 'ar'): string {
  return renderToStaticMarkup(
    <I18nContext.Provider value={i18nFor(language)}>
      <Rendering.Provider value={RENDERING}>
        <Footer page="https://u4ssc.example.org/en/meetings" />
      </Rendering.Provider>
    </I18nContext.Provider>,
  )
}

it('the footer leads people who lost their email to their registrations', () => {
  expect(footerIn('en')).toContain('<a href="/en/registrations">My registrations</a>')
})

it.each(['en', 'ar'] as const)(
  'the footer in %s names the secretariat that the settings name',
  (language) => {
    const html = footerIn(language)
    expect(html).toContain('Example Secretariat')
    expect(html).toContain('1 Example Street, Geneva')
    expect(html).toContain('u4ssc.example.org/en/meetings</p>')
    expect(html).toContain('?subject=https%3A%2F%2Fu4ssc.example.org%2Fen%2Fmeetings"')
    expect(html).toContain('href="mailto:desk@example.org"')
    expect(html).toContain('href="tel:+41220000000"')
  },
)
