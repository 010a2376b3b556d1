import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answered, api, directApi, found } from '../../api.server'
import { Breadcrumbs } from '../../components/frame/breadcrumbs'
import { localize } from '../../letters/localize'
import { describeShortName } from '../../i18n/describe-meeting'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import { ParticipantCount, Participants, participantsMeta } from './participants'
import { toParticipantCountView, toParticipantsView } from './participants-view'

/** Lists the participants who are visible to everyone. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const published = found(await answered(api.meetings.get(params['slug'] ?? '')))
  // never from the cache: a cancelled registration leaves the list with the next request
  const [list, { counted }] = await answered(
    Promise.all([
      directApi.participants.list(published.slug),
      api.participants.count(published.slug),
    ]),
  )
  return {
    count: counted && toParticipantCountView(i18n, counted),
    path: i18n.path(`/meetings/${encodeURIComponent(published.slug)}`),
    name: describeShortName(i18n, localize(i18n, published.meeting).meeting),
    view: toParticipantsView(i18n, list),
  }
}

export const meta: MetaFunction = ({ location }) => participantsMeta(i18nAt(location.pathname))

export default function ParticipantsPage() {
  const i18n = useI18n()
  const { path, name, view, count } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <Breadcrumbs list={{ path, name }} page={i18n.t('participants.title')} />
      <h1>{i18n.t('participants.title')}</h1>
      {count !== null && <ParticipantCount count={count} />}
      <Participants view={view} />
    </div>
  )
}
