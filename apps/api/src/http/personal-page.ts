import { html } from 'hono/html'
import type { Language } from '@u4ssc/domain'
import { lightDark } from '@u4ssc/tokens'

/** Fonts and colours of the site. */
const STYLE = `:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif }
body { margin: 0; color: ${lightDark('ink')}; background: ${lightDark('paper')} }
main { max-inline-size: 34rem; margin-inline: auto; padding: 12vh 1.2rem }
h1 { margin: 0 0 1.2rem; font-size: 1.5rem; line-height: 1.3 }
button { min-block-size: 2.75rem; padding-inline: 1.3rem; border: 0; border-radius: 4px; font: inherit;
  font-weight: 600; color: ${lightDark('accent-ink')}; background: ${lightDark('accent')} }
button:focus-visible { outline: 3px solid ${lightDark('ink')}; outline-offset: 2px }`

interface PersonalPage {
  readonly language: Language
  readonly heading: string
  /** Form and texts below the heading. */
  readonly content: ReturnType<typeof html>
}

/** Returns a page that a link in an email opens, in the language of the email. */
export function renderPersonalPage({ language, heading, content }: PersonalPage) {
  return html`<!doctype html>
    <html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${heading}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <main>
          <h1><bdi>${heading}</bdi></h1>
          ${content}
        </main>
      </body>
    </html>`
}
