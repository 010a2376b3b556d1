import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answered, directApi } from '../../api.server'
import { Breadcrumbs } from '../../components/frame/breadcrumbs'
import { refuse } from '../../refuse.server'
import { byLink, tokenIn } from '../../registration/actions/personal-link.server'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import { Participants, participantsMeta } from '../participants/participants'
import { toParticipantsView } from '../participants/participants-view'

/** For a confirmed participant: includes those who are visible to other participants only. */
export async function loader({ request }: LoaderFunctionArgs) {
  const token = tokenIn(request) ?? ''
  const own = (await byLink(directApi.registrations.own.get(token))) ?? refuse(404)
  const list = await answered(directApi.participants.list(own.meeting, { personalLink: token }))
  return { token, view: toParticipantsView(i18nOf(request), list) }
}

export const meta: MetaFunction = ({ location }) => participantsMeta(i18nAt(location.pathname))

export default function ParticipantsForOnePage() {
  const i18n = useI18n()
  const { token, view } = useLoaderData<typeof loader>()
  const path = `${i18n.path('/registration')}?token=${encodeURIComponent(token)}`
  return (
    <div className="plain-page">
      <Breadcrumbs
        list={{ path, name: i18n.t('registration.title') }}
        page={i18n.t('participants.title')}
      />
      <h1>{i18n.t('participants.title')}</h1>
      <Participants view={view} />
    </div>
  )
}
