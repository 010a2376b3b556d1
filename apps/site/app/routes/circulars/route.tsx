import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answered, api } from '../../api.server'
import { CircularRows } from '../../components/circular-rows'
import { NextPage } from '../../components/next-page'
import { toCircularRow } from '../../letters/circular-row'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt, wordsOf } from '../../words/words'

export async function loader({ request }: LoaderFunctionArgs) {
  const words = wordsOf(request)
  const cursor = new URL(request.url).searchParams.get('after')
  const { items, nextCursor } = await answered(api.listCirculars(cursor === null ? {} : { cursor }))
  return { rows: items.map((item) => toCircularRow(words, item)), nextCursor }
}

export const meta: MetaFunction = ({ location }) => {
  const words = wordsAt(location.pathname)
  return pageMeta(words, words.say('circulars.title'))
}

export default function CircularsPage() {
  const words = useWords()
  const { rows, nextCursor } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <h1>{words.say('circulars.title')}</h1>
      {rows.length === 0 ? <p>{words.say('circulars.none')}</p> : <CircularRows rows={rows} />}
      <NextPage cursor={nextCursor} />
    </div>
  )
}
