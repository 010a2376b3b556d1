import { Link } from '../../components/link'
import { useReadPages } from '../../components/api/operations'
import { drafts } from '@u4ssc/client/contract'
import type { DraftSummary } from '@u4ssc/client/drafts'
import * as z from 'zod'
import { describeMoment } from '../../clock-format'
import { RequireRole } from '../../components/layout/require-role'
import { PageHeader } from '../../components/layout/page-header'
import { ListTable } from '../../components/lists/list-table'
import { Paged } from '../../components/lists/paged'
import { say } from '../../components/language/say'
import { useRole } from '../../components/layout/use-role'
import { useSearch } from '../../components/lists/use-search'
import { WithdrawnList } from '../../subjects/withdrawals/withdrawn-list'
import { nameOfDraft } from '../../subjects/drafts/name-of-draft'
import { mayEditCirculars, maySeeCirculars } from '../../subjects/drafts/permissions'
import { PublicCirculars } from './published/public-circulars'

const VIEWS = ['in-progress', 'published', 'reviewed'] as const
const FilterSchema = z.object({ view: z.enum(VIEWS).catch('in-progress') })
type View = z.infer<typeof FilterSchema>['view']

/** The circulars in progress, the published ones, or the completed reviews. */
export function CircularList() {
  const role = useRole()
  const { view } = FilterSchema.parse(useSearch().search)
  return (
    <RequireRole may={maySeeCirculars} title={say('circulars.title')}>
      <PageHeader title={say('circulars.title')}>
        {mayEditCirculars(role) && (
          <>
            <Link to="/circulars/write" look="quiet">
              {say('writing.title')}
            </Link>
            <Link to="/circulars/create" look="main">
              {say('action.import')}
            </Link>
          </>
        )}
      </PageHeader>
      <Views current={view} />
      {view === 'published' ? (
        <>
          <PublicCirculars />
          <WithdrawnList kind="circular" />
        </>
      ) : (
        <Drafts view={view} />
      )}
    </RequireRole>
  )
}

function Views({ current }: { readonly current: View }) {
  return (
    <nav className="parts" aria-label={say('meetings.views')}>
      {VIEWS.map((view) => (
        <Link
          key={view}
          to={`/circulars?view=${view}`}
          aria-current={view === current ? 'page' : undefined}
        >
          {say(`circulars.view-${view}`)}
        </Link>
      ))}
    </nav>
  )
}

function Drafts({ view }: { readonly view: Exclude<View, 'published'> }) {
  const pages = useReadPages(drafts.list, {
    from: 'letter',
    status: view === 'reviewed' ? 'published' : 'open',
  })
  return (
    <Paged pages={pages} none={say(`circulars.none-${view}`)}>
      {(items) => <DraftTable items={items} />}
    </Paged>
  )
}

function DraftTable({ items }: { items: readonly DraftSummary[] }) {
  return (
    <ListTable
      columns={[
        say('circulars.reference'),
        say('circulars.subject'),
        say('circulars.state'),
        say('circulars.changed'),
      ]}
    >
      {items.map((draft) => (
        <tr key={draft.id}>
          <th scope="row">
            <Link to={`/circulars/${draft.id}`}>{nameOfDraft(draft)}</Link>
          </th>
          <td>
            <bdi>{draft.subject ?? say('facts.notStated')}</bdi>
          </td>
          <td>
            <DraftState draft={draft} />
          </td>
          <td className="num soft">{describeMoment(draft.updatedAt)}</td>
        </tr>
      ))}
    </ListTable>
  )
}

function DraftState({ draft }: { draft: DraftSummary }) {
  if (draft.status === 'published')
    return <span className="good">{say('circulars.state-published')}</span>
  if (draft.openIssues === 0) return <span>{say('circulars.state-ready')}</span>
  return <span className="issues">{say('review.issues-open', { count: draft.openIssues })}</span>
}
