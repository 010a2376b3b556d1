import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answered, api, directApi, found } from '../../api.server'
import { Crumbs } from '../../components/crumbs'
import { localize } from '../../letters/localize'
import { shortNameWords } from '../../words/meeting-words'
import { useWords } from '../../words/use-words'
import { wordsAt, wordsOf } from '../../words/words'
import { Participants, participantsMeta } from './participants'
import { toParticipantsView } from './participants-view'

/** Those whom everybody may see named. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const words = wordsOf(request)
  const published = found(await answered(api.findMeeting(params['slug'] ?? '')))
  // never from a copy: who withdraws is gone from the list with the next request
  const list = await answered(directApi.listParticipants(published.slug))
  return {
    path: words.path(`/meetings/${encodeURIComponent(published.slug)}`),
    name: shortNameWords(words, localize(words, published.meeting).meeting),
    view: toParticipantsView(words, list),
  }
}

export const meta: MetaFunction = ({ location }) => participantsMeta(wordsAt(location.pathname))

export default function ParticipantsPage() {
  const words = useWords()
  const { path, name, view } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <Crumbs list={{ path, name }} page={words.say('participants.title')} />
      <h1>{words.say('participants.title')}</h1>
      <Participants view={view} />
    </div>
  )
}
