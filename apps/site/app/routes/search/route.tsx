import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useLocation } from '@remix-run/react'
import { ProblemError } from '@u4ssc/client'
import { SearchQuerySchema } from '@u4ssc/client/meetings'
import { LANGUAGES } from '@u4ssc/domain'
import { answered, directApi } from '../../api.server'
import { now } from '../../clock.server'
import { listInitiativeMeetings } from '../../lists/browse.server'
import { attendanceOfUpcoming } from '../../eligibility/attendance.server'
import type { Attendance, Verdict } from '../../eligibility/attendance'
import { AttendanceBar, VerdictLine } from '../../eligibility/attendance-parts'
import { SelectField, TextField } from '../../components/form-fields'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { markOf, i18nAt, i18nOf } from '../../i18n/i18n'
import { toFoundView } from './search-view'
import type { FoundView, HitView, Piece } from './search-view'

const TYPES = [...SearchQuerySchema.shape.type.unwrap().options, 'library'] as const
const FIELDS = ['q', 'type', 'language', 'from', 'until', 'cursor'] as const

type Asked = Readonly<Partial<Record<(typeof FIELDS)[number], string>>>

type Answer =
  | { readonly kind: 'not-asked' | 'not-understood' }
  | ({ readonly kind: 'found'; readonly attendance: Attendance } & FoundView)

export async function loader({ request }: LoaderFunctionArgs) {
  const asked = askedIn(new URL(request.url).searchParams)
  return { asked, answer: await answerTo(request, asked) }
}

function askedIn(params: URLSearchParams): Asked {
  const given = FIELDS.flatMap((name) => {
    const value = params.get(name)?.trim()
    return value ? [[name, value] as const] : []
  })
  return Object.fromEntries(given)
}

async function answerTo(request: Request, asked: Asked): Promise<Answer> {
  if (asked.q === undefined) return { kind: 'not-asked' }
  const type = TYPES.find((one) => one === asked.type)
  const query = SearchQuerySchema.safeParse(
    type === 'library' ? { ...asked, type: undefined } : asked,
  )
  if (!query.success) return { kind: 'not-understood' }
  const i18n = i18nOf(request)
  const asking = { ...query.data, preferredLanguage: i18n.language }
  const page = await answered(
    directApi.search.list(asking).catch((error: unknown) => {
      if (error instanceof ProblemError && error.status === 422) return null
      throw error
    }),
  )
  if (page === null) return { kind: 'not-understood' }
  const known = { published: await listInitiativeMeetings(), now: now() }
  const shown = { asked: query.data, type, isFirstPage: asked.cursor === undefined, known }
  const found = toFoundView(i18n, page, shown)
  return { kind: 'found', ...found, attendance: await attendanceOf(request, found) }
}

/** Returns whether the visitor can attend the meetings among the results. */
async function attendanceOf(request: Request, { groups }: FoundView): Promise<Attendance> {
  const slugs = new Set(groups.flatMap(({ hits }) => hits.flatMap(({ meeting }) => meeting ?? [])))
  const { who, verdicts } =
    slugs.size === 0 ? { who: null, verdicts: {} } : await attendanceOfUpcoming(request)
  const shown = Object.entries(verdicts).filter(([slug]) => slugs.has(slug))
  return { who, verdicts: Object.fromEntries(shown) }
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('search.title'))
}

export default function SearchPage() {
  const i18n = useI18n()
  const { asked, answer } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <h1>{i18n.t('search.title')}</h1>
      <SearchForm asked={asked} />
      {answer.kind === 'not-understood' && (
        <p className="aside-note bad" role="alert">
          {i18n.t('search.bad')}
        </p>
      )}
      {answer.kind === 'found' && <Found asked={asked} found={answer} />}
    </div>
  )
}

function SearchForm({ asked }: { asked: Asked }) {
  const i18n = useI18n()
  const isFiltered = [asked.language, asked.from, asked.until].some((value) => value !== undefined)
  return (
    <form className="form no-print" role="search" aria-label={i18n.t('search.title')} noValidate>
      <TextField
        name="q"
        type="search"
        label={i18n.t('search.words')}
        hint={i18n.t('search.hint')}
        value={asked.q ?? ''}
        problems={[]}
      />
      {asked.type !== undefined && <input type="hidden" name="type" value={asked.type} />}
      <details className="refine" open={isFiltered}>
        <summary>{i18n.t('search.refine')}</summary>
        <div className="filters">
          <SelectField
            name="language"
            label={i18n.t('search.language')}
            value={asked.language ?? ''}
            choices={[
              { value: '', label: i18n.t('search.all-languages') },
              ...LANGUAGES.map((tag) => ({ value: tag, label: i18n.languageName(tag) })),
            ]}
            problems={[]}
          />
          {(['from', 'until'] as const).map((name) => (
            <TextField
              key={name}
              name={name}
              type="date"
              label={i18n.t(`search.${name}`)}
              value={asked[name] ?? ''}
              problems={[]}
            />
          ))}
        </div>
      </details>
      <button className="button">{i18n.t('search.send')}</button>
    </form>
  )
}

interface FoundProps {
  readonly asked: Asked
  readonly found: FoundView & { readonly attendance: Attendance }
}

function Found({ asked, found }: FoundProps) {
  const i18n = useI18n()
  const { search } = useLocation()
  const next = new URLSearchParams(search)
  if (found.nextCursor !== null) next.set('cursor', found.nextCursor)
  const words = asked.q ?? ''
  if (found.total === 0)
    return (
      <p role="status">
        <strong>{i18n.t('search.none', { words })}</strong> {i18n.t('search.none-more')}{' '}
        <a href={i18n.path('/library')}>{i18n.t('library.title')}</a>
      </p>
    )
  return (
    <section aria-labelledby="results">
      <h2 id="results">{i18n.t('search.results')}</h2>
      <p role="status">
        {found.meant === null
          ? i18n.t('search.count', { count: found.total, words })
          : i18n.t('search.meant', { words, meant: found.meant })}
      </p>
      <Groups links={found.links} total={found.total} shown={asked.type} />
      <AttendanceBar attendance={found.attendance} />
      {found.groups.map(({ type, title, hits }) => (
        <section key={type} aria-labelledby={`found-${type}`}>
          <h3 id={`found-${type}`}>{title}</h3>
          <ol className="rows hits">
            {hits.map((hit, index) => (
              <Hit key={index} hit={hit} verdict={found.attendance.verdicts[hit.meeting ?? '']} />
            ))}
          </ol>
        </section>
      ))}
      {found.nextCursor !== null && (
        <p>
          <a href={`?${next.toString()}`}>{i18n.t('layout.list-more')}</a>
        </p>
      )}
    </section>
  )
}

interface GroupsProps {
  readonly links: FoundView['links']
  readonly total: number
  readonly shown: string | undefined
}

/** Links to the results of one type, with their numbers. */
function Groups({ links, total, shown }: GroupsProps) {
  const i18n = useI18n()
  const { search } = useLocation()
  if (links.length < 2) return null
  const to = (type: string | undefined) => {
    const query = new URLSearchParams(search)
    query.delete('cursor')
    query.delete('type')
    if (type !== undefined) query.set('type', type)
    return `?${query.toString()}`
  }
  const all = i18n.t('search.group', { name: i18n.t('search.all'), count: total })
  return (
    <nav className="views no-print" aria-label={i18n.t('search.groups')}>
      {[{ type: undefined, title: all }, ...links].map(({ type, title }) => (
        <a key={title} href={to(type)} aria-current={type === shown ? 'true' : undefined}>
          {title}
        </a>
      ))}
    </nav>
  )
}

function Hit({ hit, verdict }: { hit: HitView; verdict: Verdict | undefined }) {
  const i18n = useI18n()
  const { href, off, change = null, title, excerpts, language, heldOn } = hit
  return (
    <li>
      <span className="soft num">
        {heldOn !== null && <time dateTime={heldOn}>{i18n.shortDate(heldOn)}</time>}
      </span>
      <div>
        <a href={href}>
          <bdi {...markOf(i18n, language)}>
            <Marked pieces={title} />
          </bdi>
        </a>
        {off !== null && (
          <>
            {' '}
            <span className="state off">{off}</span>
          </>
        )}
        {change !== null && (
          <p className="soft">
            <bdi dir={i18n.directionOf(change)}>{change}</bdi>
          </p>
        )}
        {verdict !== undefined && <VerdictLine verdict={verdict} />}
        {excerpts.map((excerpt, index) => (
          <p key={index} {...markOf(i18n, language)}>
            <Marked pieces={excerpt} />
          </p>
        ))}
      </div>
    </li>
  )
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, isFound }, index) =>
    isFound ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )
}
