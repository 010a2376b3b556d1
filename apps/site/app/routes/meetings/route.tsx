import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answered, api } from '../../api.server'
import { now } from '../../clock.server'
import { MeetingRows } from '../../components/meeting-rows'
import { NextPage } from '../../components/next-page'
import { byDate, toMeetingRow } from '../../times/meeting-row'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt, wordsOf } from '../../words/words'

export async function loader({ request }: LoaderFunctionArgs) {
  const words = wordsOf(request)
  const cursor = new URL(request.url).searchParams.get('after')
  const { items, nextCursor } = await answered(api.listMeetings(cursor === null ? {} : { cursor }))
  const at = now()
  const rows = items.map((meeting) => toMeetingRow(words, meeting, at)).sort(byDate)
  return {
    toCome: rows.filter(({ isToCome }) => isToCome),
    past: rows.filter(({ isToCome }) => !isToCome).reverse(),
    nextCursor,
  }
}

export const meta: MetaFunction = ({ location }) => {
  const words = wordsAt(location.pathname)
  return pageMeta(words, words.say('meetings.title'))
}

export default function MeetingsPage() {
  const words = useWords()
  const { toCome, past, nextCursor } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <h1>{words.say('meetings.title')}</h1>
      {toCome.length + past.length === 0 && <p>{words.say('meetings.none')}</p>}
      {toCome.length > 0 && (
        <section>
          <h2>{words.say('meetings.upcoming')}</h2>
          <MeetingRows rows={toCome} />
        </section>
      )}
      {past.length > 0 && (
        <section>
          <h2>{words.say('meetings.past')}</h2>
          <MeetingRows rows={past} />
        </section>
      )}
      <NextPage cursor={nextCursor} />
    </div>
  )
}
