import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answered, api, directApi, found } from '../../api.server'
import { Breadcrumbs } from '../../components/frame/breadcrumbs'
import { localize } from '../../letters/localize'
import { describeShortName } from '../../i18n/describe-meeting'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import { Participants, participantsMeta } from './participants'
import { toParticipantsView } from './participants-view'

/** Lists the participants who are visible to everyone. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const published = found(await answered(api.meetings.get(params['slug'] ?? '')))
  // never from the cache: a cancelled registration leaves the list with the next request
  const list = await answered(directApi.participants.list(published.slug))
  return {
    path: i18n.path(`/meetings/${encodeURIComponent(published.slug)}`),
    name: describeShortName(i18n, localize(i18n, published.meeting).meeting),
    view: toParticipantsView(i18n, list),
  }
}

export const meta: MetaFunction = ({ location }) => participantsMeta(i18nAt(location.pathname))

export default function ParticipantsPage() {
  const i18n = useI18n()
  const { path, name, view } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <Breadcrumbs list={{ path, name }} page={i18n.t('participants.title')} />
      <h1>{i18n.t('participants.title')}</h1>
      <Participants view={view} />
    </div>
  )
}
