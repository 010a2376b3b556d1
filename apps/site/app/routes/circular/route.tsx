import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PublishedCircular } from '@u4ssc/client/circulars'
import { renderCircular } from '@u4ssc/domain/circulars'
import * as z from 'zod'
import { answered, api, found } from '../../api.server'
import { Facts, Letter, toLetterView } from '../../annotated-letter/index'
import { OfflineCopy } from '../../components/frame/offline-copy'
import { Breadcrumbs } from '../../components/frame/breadcrumbs'
import { now } from '../../clock.server'
import { env } from '../../env.server'
import { Files, Related } from './related'
import { Timeline } from './timeline'
import { findFirsts, findSurroundings } from './surroundings.server'
import { oEmbedOf } from '../../i18n/oembed.server'
import { oEmbedLink, pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import type { I18n } from '../../i18n/i18n'
import { describeCity } from '../../i18n/describe-meeting'
import { toQuotingTexts } from './quoting-texts'

const LinkedDataSchema = z.record(z.string(), z.json())

export async function loader({ params, request }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const letter = found(await answered(api.circulars.get(params['id'] ?? '')))
  const meetings = await answered(
    Promise.all(letter.meetings.map(({ slug }) => api.meetings.get(slug))),
  )
  const { searchParams } = new URL(request.url)
  const { corrections, pastMeetings, pastDate, ...surroundings } = await findSurroundings(
    i18n,
    letter,
    searchParams,
  )
  const firsts = await findFirsts(meetings)
  const shown = pastMeetings(firsts) ?? meetings
  const hasCorrections = corrections !== null && corrections.inText.length > 0
  const isCorrected = hasCorrections && searchParams.get('text') !== 'original'
  const path = i18n.path(`/circulars/${encodeURIComponent(letter.id)}`)
  return {
    id: letter.id,
    oEmbed: oEmbedOf(env.PUBLIC_SITE_URL + path),
    letter: toLetterView(i18n, letter, shown, { firsts, corrections, isCorrected }),
    details: detailsOf(i18n, letter),
    subject: letter.circular.subject,
    text: hasCorrections && pastDate === null ? { isCorrected, path } : null,
    linked: linkedDataOf(letter),
    json: `${env.PUBLIC_API_URL}/v1/circulars/${encodeURIComponent(letter.id)}`,
    /** Last date of the corrections that count. */
    until: pastDate ?? now().slice(0, 10),
    ...surroundings,
  }
}

/** Returns the language of a circular, and where and when it was issued. */
function detailsOf(i18n: I18n, { language, issuedAt, issuedOn }: PublishedCircular): string[] {
  return [
    language && i18n.languageName(language),
    issuedAt && describeCity(i18n, issuedAt),
    issuedOn && i18n.longDate(issuedOn),
  ].filter((detail) => detail !== null)
}

/** Returns the circular as a schema.org object. */
function linkedDataOf({ circular }: PublishedCircular) {
  return LinkedDataSchema.parse(JSON.parse(renderCircular(circular, { format: 'json-ld' })))
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const i18n = i18nAt(location.pathname)
  if (!data) return pageMeta(i18n, i18n.t('circulars.title'))
  const about = [data.subject, ...data.details].filter((part) => part !== null).join(' · ')
  const own = pageMeta(i18n, data.letter.title, about)
  return [...own, oEmbedLink(data.oEmbed, data.letter.title), { 'script:ld+json': data.linked }]
}

export default function CircularPage() {
  const i18n = useI18n()
  const { id, letter, details, text, json, related, compared, timeline, until } =
    useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumbs
        list={{ path: i18n.path('/circulars'), name: i18n.t('circulars.title') }}
        page={letter.title}
      />
      <h1 className="letter-title">{letter.title}</h1>
      <p className="eyebrow">
        {related.changedBy.map(({ id: change, issuedOn }) =>
          issuedOn === null || issuedOn > until ? null : (
            <span key={change} className="state open">
              {i18n.t('circular.corrected-on', { date: i18n.longDate(issuedOn) })}
            </span>
          ),
        )}
        {details.join(' · ')}
      </p>
      <p className="to-facts no-print">
        <a href="#says">{i18n.t('circular.key-facts')}</a>
      </p>
      <Related related={related} compared={compared?.id ?? null} />
      {timeline && <Timeline timeline={timeline} />}
      {text && <WhichText {...text} />}
      <div className={compared ? 'reading compared' : 'reading'}>
        <Letter letter={letter} quoting={toQuotingTexts(i18n, letter.title)} />
        {compared && <Letter letter={compared.letter} />}
        <aside className="said" aria-labelledby="says">
          <h2 id="says">{i18n.t('circular.key-facts')}</h2>
          {letter.facts.length === 0 && <p>{i18n.t('circular.nothing')}</p>}
          <Facts facts={letter.facts} />
          <Files id={id} json={json} />
        </aside>
      </div>
      <OfflineCopy />
    </>
  )
}

/** Switch between the corrected text, which is the default, and the original text. */
function WhichText({ isCorrected, path }: { isCorrected: boolean; path: string }) {
  const i18n = useI18n()
  return (
    <p className="which-text no-print">
      {i18n.t(isCorrected ? 'circular.corrected-text' : 'circular.original-text')}{' '}
      <a href={isCorrected ? `${path}?text=original` : path}>
        {i18n.t(isCorrected ? 'circular.show-original' : 'circular.show-corrected')}
      </a>
    </p>
  )
}
