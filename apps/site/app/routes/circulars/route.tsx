import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answered, api } from '../../api.server'
import { CircularRows } from '../../components/circular-rows'
import { NextPage } from '../../components/next-page'
import { toCircularRow } from '../../letters/circular-row'
import { say, titleOf } from '../../words/say'

export async function loader({ request }: LoaderFunctionArgs) {
  const cursor = new URL(request.url).searchParams.get('after')
  const { items, nextCursor } = await answered(api.listCirculars(cursor === null ? {} : { cursor }))
  return { rows: items.map(toCircularRow), nextCursor }
}

export const meta: MetaFunction = () => [{ title: titleOf(say('circulars.title')) }]

export default function CircularsPage() {
  const { rows, nextCursor } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <h1>{say('circulars.title')}</h1>
      {rows.length === 0 ? <p>{say('circulars.none')}</p> : <CircularRows rows={rows} />}
      <NextPage cursor={nextCursor} />
    </div>
  )
}
