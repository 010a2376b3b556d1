import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { answered, api, found } from '../../api.server'
import { Crumbs } from '../../components/crumbs'
import { NextPage } from '../../components/next-page'
import { shortNameWords } from '../../words/meeting-words'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { pageMeta } from '../../words/page-meta'
import { useWords } from '../../words/use-words'
import { wordsAt, wordsOf } from '../../words/words'
import { changesInWords, toReleaseView } from '../../releases/release-view'
import type { ReleaseView } from '../../releases/release-view'

const PairSchema = z.object({
  before: z.coerce.number<string>().int().positive(),
  after: z.coerce.number<string>().int().positive(),
})

export async function loader({ params, request }: LoaderFunctionArgs) {
  const words = wordsOf(request)
  const slug = params['slug'] ?? ''
  const { zone } = visitorZoneOf(request)
  const { searchParams } = new URL(request.url)
  const { meeting } = found(await answered(api.findMeeting(slug)))
  const cursor = searchParams.get('after-release')
  const page = await answered(api.listReleases(slug, cursor === null ? {} : { cursor }))
  const pair = PairSchema.safeParse(Object.fromEntries(searchParams)).data ?? null
  const compared = pair && found(await answered(api.compareReleases(slug, pair.before, pair.after)))
  return {
    slug,
    name: shortNameWords(words, meeting),
    releases: page.items.map((release) => toReleaseView(words, release, meeting, zone)),
    nextCursor: page.nextCursor,
    pair,
    differences: compared && changesInWords(words, compared.changes, meeting, zone),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const words = wordsAt(location.pathname)
  const page = words.say('updates.title')
  return pageMeta(words, data ? `${words.labelled(page)} ${data.name}` : page)
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

export default function UpdatesPage() {
  const words = useWords()
  const loaded = useLoaderData<typeof loader>()
  const path = words.path(`/meetings/${encodeURIComponent(loaded.slug)}`)
  return (
    <div className="plain-page">
      <Crumbs list={{ path, name: loaded.name }} page={words.say('updates.title')} />
      <h1>{words.say('updates.title')}</h1>
      {loaded.releases.length > 1 && <Comparison loaded={loaded} />}
      {loaded.releases.map((release) => (
        <Release key={release.number} release={release} />
      ))}
      <NextPage name="after-release" cursor={loaded.nextCursor} />
    </div>
  )
}

function Release({ release: { name, on, reason, changes, isFirst } }: { release: ReleaseView }) {
  const words = useWords()
  return (
    <section>
      <h2>{name}</h2>
      <p className="soft">
        <time dateTime={on}>{words.longDate(on)}</time>
      </p>
      {reason !== null && <p dir="auto">{reason}</p>}
      {isFirst ? <p>{words.say('updates.first')}</p> : <Changes changes={changes} />}
    </section>
  )
}

function Changes({ changes }: { changes: readonly string[] }) {
  const words = useWords()
  if (changes.length === 0) return <p>{words.say('updates.nothing')}</p>
  return (
    <ul className="bullets">
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  )
}

function Comparison({ loaded: { releases, pair, differences } }: { loaded: Loaded }) {
  const words = useWords()
  const [latest] = releases
  const choices = [
    { name: 'before', value: pair?.before ?? 1 },
    { name: 'after', value: pair?.after ?? latest?.number ?? 1 },
  ] as const
  const nameOf = (value: number) =>
    releases.find(({ number }) => number === value)?.name ??
    words.say('updates.release', { number: value })
  return (
    <section aria-labelledby="compare" className={differences === null ? 'no-print' : undefined}>
      <h2 id="compare">{words.say('updates.compare')}</h2>
      <form className="fields">
        {choices.map(({ name, value }) => (
          <label key={name}>
            {words.say(`updates.${name}`)}
            <select name={name} defaultValue={value}>
              {releases.map((release) => (
                <option key={release.number} value={release.number}>
                  {release.name}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button className="button quiet">{words.say('updates.show')}</button>
      </form>
      {differences !== null && (
        <>
          <h3>{choices.map(({ value }) => nameOf(value)).join(' – ')}</h3>
          <Changes changes={differences} />
        </>
      )}
    </section>
  )
}
