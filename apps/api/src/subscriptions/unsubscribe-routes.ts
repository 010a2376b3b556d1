import { html } from 'hono/html'
import { personalPages } from '@u4ssc/client/contract'
import { mailMessages } from '@u4ssc/messages/mail'
import { renderPersonalPage } from '../http/personal-page'
import { Problem } from '../http/problems'
import { routes, serve } from '../http/serve'
import { findLink } from '../mail/index'
import type { SubscriptionDeps } from './routes'
import { deleteSubscription, findSubscription } from './store'

/** Routes of the unsubscribe link in emails. */
export function unsubscribeRoutes(deps: SubscriptionDeps) {
  return routes(
    serve(personalPages.showUnsubscribe, async ({ params: { token } }, c) => {
      const { language } = await requireSubscription(deps, token)
      const say = mailMessages(language)
      const content = html`<form method="post"><button>${say('unsubscribe.action')}</button></form>`
      const heading = say('unsubscribe.question')
      return c.html(renderPersonalPage({ language, heading, content }), 200)
    }),
    serve(personalPages.unsubscribe, async ({ params: { token } }, c) => {
      const { id, language } = await requireSubscription(deps, token)
      await deleteSubscription(deps.db, id)
      const heading = mailMessages(language)('unsubscribe.done')
      return c.html(renderPersonalPage({ language, heading, content: html`` }), 200)
    }),
  )
}

async function requireSubscription({ db, clock }: SubscriptionDeps, token: string) {
  const link = await findLink(db, token, 'end', clock())
  const row = link?.subscriptionId ? await findSubscription(db, link.subscriptionId) : undefined
  if (row) return row
  throw new Problem('personal-link-not-valid', 'You are already unsubscribed.')
}
