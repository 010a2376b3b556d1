import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod'
import { answered, api, found } from '../../api.server'
import { Breadcrumbs } from '../../components/frame/breadcrumbs'
import { describeShortName } from '../../i18n/describe-meeting'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import { toReleaseView } from '../../releases/release-view'
import type { ReleaseView } from '../../releases/release-view'
import { toUpdateLines } from '../../releases/update-lines'
import type { UpdateLine } from '@u4ssc/domain/words/updates'
import { UpdateText } from '../../releases/update-text'

const PairSchema = z.object({
  before: z.coerce.number<string>().int().positive(),
  after: z.coerce.number<string>().int().positive(),
})

export async function loader({ params, request }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const slug = params['slug'] ?? ''
  const { zone } = visitorZoneOf(request)
  const { searchParams } = new URL(request.url)
  const { meeting } = found(await answered(api.meetings.get(slug)))
  const cursor = searchParams.get('after-release')
  const page = await answered(api.meetings.releases.list(slug, cursor === null ? {} : { cursor }))
  const pair = PairSchema.safeParse(Object.fromEntries(searchParams)).data ?? null
  const compared =
    pair && found(await answered(api.meetings.releases.compare(slug, pair.before, pair.after)))
  return {
    slug,
    name: describeShortName(i18n, meeting),
    releases: page.items.map((release) => toReleaseView(i18n, release, meeting, zone)),
    nextCursor: page.nextCursor,
    pair,
    differences: compared && toUpdateLines(i18n, compared.changes, meeting, zone),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const i18n = i18nAt(location.pathname)
  const page = i18n.t('updates.title')
  return pageMeta(i18n, data ? `${i18n.labelled(page)} ${data.name}` : page)
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

export default function UpdatesPage() {
  const i18n = useI18n()
  const loaded = useLoaderData<typeof loader>()
  const path = i18n.path(`/meetings/${encodeURIComponent(loaded.slug)}`)
  return (
    <div className="plain-page">
      <Breadcrumbs list={{ path, name: loaded.name }} page={i18n.t('updates.title')} />
      <h1>{i18n.t('updates.title')}</h1>
      {loaded.releases.length > 1 && <Comparison loaded={loaded} />}
      <div id="releases" data-fresh>
        {loaded.releases.map((release) => (
          <Release key={release.number} release={release} path={path} />
        ))}
      </div>
      <NextPage name="after-release" cursor={loaded.nextCursor} />
    </div>
  )
}

interface ReleaseProps {
  readonly release: ReleaseView
  /** Path of the meeting. */
  readonly path: string
}

function Release({ release, path }: ReleaseProps) {
  const { number, name, on, reason, changes, isFirst } = release
  const i18n = useI18n()
  return (
    <section>
      <h2>{name}</h2>
      <p className="soft">
        <time dateTime={on}>{i18n.longDate(on)}</time> ·{' '}
        <a href={`${path}/versions/${number}`} rel="nofollow">
          {i18n.t('updates.open')}
        </a>
      </p>
      {reason !== null && (
        <p>
          <bdi>{reason}</bdi>
        </p>
      )}
      {isFirst ? <p>{i18n.t('updates.first')}</p> : <Changes changes={changes} />}
    </section>
  )
}

function Changes({ changes }: { changes: readonly UpdateLine[] }) {
  const i18n = useI18n()
  if (changes.length === 0) return <p>{i18n.t('updates.nothing')}</p>
  return (
    <ul className="bullets">
      {changes.map((line) => (
        <li key={`${line.subject} ${line.words}`}>
          <UpdateText line={line} />
        </li>
      ))}
    </ul>
  )
}

function Comparison({ loaded: { releases, pair, differences } }: { loaded: Loaded }) {
  const i18n = useI18n()
  const [latest] = releases
  const choices = [
    { name: 'before', value: pair?.before ?? 1 },
    { name: 'after', value: pair?.after ?? latest?.number ?? 1 },
  ] as const
  const nameOf = (value: number) =>
    releases.find(({ number }) => number === value)?.name ??
    i18n.t('updates.release', { number: value })
  return (
    <section aria-labelledby="compare" className={differences === null ? 'no-print' : undefined}>
      <h2 id="compare">{i18n.t('updates.compare')}</h2>
      <form className="fields">
        {choices.map(({ name, value }) => (
          <label key={name}>
            {i18n.t(`updates.${name}`)}
            <select name={name} defaultValue={value}>
              {releases.map((release) => (
                <option key={release.number} value={release.number}>
                  {release.name}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button className="button quiet">{i18n.t('updates.show')}</button>
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

interface NextPageProps {
  readonly cursor: string | null
  /** Name of the query parameter for the cursor. */
  readonly name?: string
}

function NextPage({ cursor, name = 'after' }: NextPageProps) {
  const i18n = useI18n()
  if (cursor === null) return null
  return (
    <p>
      <a href={`?${name}=${encodeURIComponent(cursor)}`}>{i18n.t('layout.list-more')}</a>
    </p>
  )
}
