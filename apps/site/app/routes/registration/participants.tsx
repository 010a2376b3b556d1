import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answered, directApi } from '../../api.server'
import { Crumbs } from '../../components/crumbs'
import { refuse } from '../../refuse.server'
import { byLink, tokenIn } from '../../registration/personal-link.server'
import { useWords } from '../../words/use-words'
import { wordsAt, wordsOf } from '../../words/words'
import { Participants, participantsMeta } from '../participants/participants'
import { toParticipantsView } from '../participants/participants-view'

/** For a confirmed participant: also those who are named to the other participants alone. */
export async function loader({ request }: LoaderFunctionArgs) {
  const token = tokenIn(request) ?? ''
  const own = (await byLink(directApi.ownRegistration(token))) ?? refuse(404)
  const list = await answered(directApi.listParticipants(own.meeting, token))
  return { token, view: toParticipantsView(wordsOf(request), list) }
}

export const meta: MetaFunction = ({ location }) => participantsMeta(wordsAt(location.pathname))

export default function ParticipantsForOnePage() {
  const words = useWords()
  const { token, view } = useLoaderData<typeof loader>()
  const path = `${words.path('/registration')}?token=${encodeURIComponent(token)}`
  return (
    <div className="plain-page">
      <Crumbs
        list={{ path, name: words.say('registration.title') }}
        page={words.say('participants.title')}
      />
      <h1>{words.say('participants.title')}</h1>
      <Participants view={view} />
    </div>
  )
}
