import { Link } from '../../../components/link'
import { useReadPages } from '../../../components/api/operations'
import { drafts, meetings } from '@u4ssc/client/contract'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { describeDate } from '@u4ssc/domain/words/languages'
import { useClient } from '../../../components/api/client'
import { siteAddress } from '../../../components/api/site-address'
import { Loaded } from '../../../components/feedback/loaded'
import { language, wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { PageHeader } from '../../../components/layout/page-header'
import { RequireRole } from '../../../components/layout/require-role'
import { useRole } from '../../../components/layout/use-role'
import { ListTable } from '../../../components/lists/list-table'
import { nameOfDraft } from '../../../subjects/drafts/name-of-draft'
import { mayEditCirculars, maySeeCirculars } from '../../../subjects/drafts/permissions'
import { keyOf } from '../../../components/api/key-of'
import { MeetingCrumbs } from '../../../subjects/meetings/meeting-crumbs'

/** The circulars about a meeting: the published ones, and those still in review. */
export function CircularsOfMeeting() {
  const { slug = '' } = useParams()
  return (
    <RequireRole may={maySeeCirculars} title={say('circulars.title')}>
      <PageHeader crumbs={<MeetingCrumbs slug={slug} />} title={say('circulars.title')}>
        {mayEditCirculars(useRole()) && (
          <>
            <Link to={`/circulars/create?${new URLSearchParams({ meeting: slug })}`} look="quiet">
              {say('action.import')}
            </Link>
            <Link to={`/circulars/amend/${slug}`} look="main">
              {say('writing.amend')}
            </Link>
          </>
        )}
      </PageHeader>
      <InReview slug={slug} />
      <Loaded query={usePublishedCirculars(slug)}>
        {(circulars) =>
          circulars.length === 0 ? (
            <p className="empty">{say('circulars.none-published')}</p>
          ) : (
            <ListTable
              columns={[
                say('circulars.reference'),
                say('circulars.subject'),
                say('facts.issuedOn'),
              ]}
            >
              {circulars.map(({ id, circular }) => (
                <tr key={id}>
                  <th scope="row">
                    <PublicLink id={id} name={circular.reference.text ?? id} />
                  </th>
                  <td>
                    <bdi>{circular.subject ?? say('facts.notStated')}</bdi>
                  </td>
                  <td>
                    {circular.issuedOn === null
                      ? say('facts.notStated')
                      : describeDate(circular.issuedOn, wording)}
                  </td>
                </tr>
              ))}
            </ListTable>
          )
        }
      </Loaded>
    </RequireRole>
  )
}

function PublicLink({ id, name }: { readonly id: string; readonly name: string }) {
  const address = siteAddress(`/${language}/circulars/${id}`)
  return address === null ? <bdi>{name}</bdi> : <a href={address}>{name}</a>
}

function InReview({ slug }: { readonly slug: string }) {
  const { data } = useReadPages(drafts.list, { status: 'open', meeting: slug })
  const found = data?.pages.flatMap(({ items }) => items) ?? []
  const letters = found.filter(({ meeting }) => meeting === null)
  if (letters.length === 0) return null
  return (
    <ul className="notice plain">
      {letters.map((draft) => (
        <li key={draft.id}>
          <Link to={`/circulars/${draft.id}`}>{nameOfDraft(draft)}</Link>{' '}
          {draft.openIssues > 0 && (
            <span className="caution">
              {say('review.issues-open', { count: draft.openIssues })}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Loads the circular that convenes the meeting and those that came with later versions. */
function usePublishedCirculars(slug: string) {
  const client = useClient()
  return useQuery({
    queryKey: keyOf(meetings.releases.list, slug, 'circulars'),
    queryFn: async () => {
      const published = await client.meetings.get(slug)
      if (!published) return []
      const { items } = await client.meetings.releases.list(slug, { limit: 100 })
      const later = items.flatMap(({ circular }) => (circular === null ? [] : [circular]))
      const ids = new Set([...(published.letter ? [published.letter.id] : []), ...later])
      const found = await Promise.all([...ids].map((id) => client.circulars.get(id)))
      return found.filter((circular) => circular !== undefined)
    },
  })
}
