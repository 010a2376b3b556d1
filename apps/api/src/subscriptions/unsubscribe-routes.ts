import { personalPages } from '@u4ssc/client/contract'
import type { Language } from '@u4ssc/domain'
import { mailMessages } from '@u4ssc/messages/mail'
import { lightDark } from '@u4ssc/tokens'
import { Problem } from '../http/problems'
import { routes, serve } from '../http/serve'
import { findLink } from '../mail/index'
import type { SubscriptionDeps } from './routes'
import { deleteSubscription, findSubscription } from './store'

/** Fonts and colours of the site. */
const STYLE = `:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif }
body { margin: 0; color: ${lightDark('ink')}; background: ${lightDark('paper')} }
main { max-inline-size: 34rem; margin-inline: auto; padding: 12vh 1.2rem }
h1 { margin: 0 0 1.2rem; font-size: 1.5rem; line-height: 1.3 }
button { min-block-size: 2.75rem; padding-inline: 1.3rem; border: 0; border-radius: 4px; font: inherit;
  font-weight: 600; color: ${lightDark('accent-ink')}; background: ${lightDark('accent')} }`

/** Routes of the unsubscribe link in emails. */
export function unsubscribeRoutes(deps: SubscriptionDeps) {
  return routes(
    serve(personalPages.showUnsubscribe, async ({ params: { token } }, c) => {
      const { language } = await requireSubscription(deps, token)
      const say = mailMessages(language)
      const form = `<form method="post"><button>${say('unsubscribe.action')}</button></form>`
      return c.html(toPage(language, say('unsubscribe.question'), form), 200)
    }),
    serve(personalPages.unsubscribe, async ({ params: { token } }, c) => {
      const { id, language } = await requireSubscription(deps, token)
      await deleteSubscription(deps.db, id)
      return c.html(toPage(language, mailMessages(language)('unsubscribe.done')), 200)
    }),
  )
}

async function requireSubscription({ db, clock }: SubscriptionDeps, token: string) {
  const link = await findLink(db, token, 'end', clock())
  const row = link?.subscriptionId ? await findSubscription(db, link.subscriptionId) : undefined
  if (row) return row
  throw new Problem('personal-link-not-valid', 'You are already unsubscribed.')
}

function toPage(language: Language, heading: string, form = ''): string {
  const direction = language === 'ar' ? 'rtl' : 'ltr'
  return `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${heading}</title><style>${STYLE}</style>
<main><h1>${heading}</h1>${form}</main></html>`
}
