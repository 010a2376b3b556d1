import { answered, api } from '../api.server'
import { env } from '../env.server'
import { i18nFor } from '../i18n/i18n'
import { writeLlmsTxt } from '../sitemap/write-llms-txt'

/** Guides language models to the pages and the API. */
export async function loader() {
  const [meetings, circulars] = await answered(
    Promise.all([api.meetings.browse(), api.circulars.browse()]),
  )
  const i18n = i18nFor('en')
  const text = writeLlmsTxt({
    ...{ title: i18n.t('layout.site-full-name'), summary: i18n.t('layout.site-description') },
    ...{ siteUrl: env.PUBLIC_SITE_URL, apiUrl: env.PUBLIC_API_URL },
    ...{ meetings: meetings.items, circulars: circulars.items },
  })
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
