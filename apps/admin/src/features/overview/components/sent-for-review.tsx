import type { MeetingDocument } from '@u4ssc/client/documents'
import type { SpeakerInvitation } from '@u4ssc/client/speakers'
import { LinkBase } from 'react-admin'
import { Loaded } from '../../../components/feedback/loaded'
import { say } from '../../../components/language/say'
import { editorPath } from '../../meetings/actions'
import { useMeetingName } from '../../registrations/queries'
import { useMeetingDocuments, useOpenDrafts, useWaitingSpeakers } from '../../meetings/queries'

/** Lists the meetings with documents to approve or speaker submissions to review. */
export function SentForReview() {
  return (
    <section>
      <h3>{say('overview.sent')}</h3>
      <Loaded query={useMeetingDocuments({ state: 'waiting' })}>
        {({ items: documents }) => <WithSpeakers documents={documents} />}
      </Loaded>
    </section>
  )
}

function WithSpeakers({ documents }: { readonly documents: readonly MeetingDocument[] }) {
  const nameOfMeeting = useMeetingName()
  return (
    <Loaded query={useWaitingSpeakers()}>
      {({ items: speakers }) =>
        documents.length + speakers.length === 0 ? (
          <p className="soft">{say('overview.nothing')}</p>
        ) : (
          <ul className="plain">
            {countBy(documents, () => 1).map(([slug, count]) => (
              <li key={`documents-${slug}`}>
                <LinkBase to={`/meetings/${slug}`}>{say('overview.documents', { count })}</LinkBase>{' '}
                <span className="soft" dir="auto">
                  {nameOfMeeting(slug)}
                </span>
              </li>
            ))}
            {countBy(speakers, waitingOf).map(([slug, count]) => (
              <SpeakersOf key={`speakers-${slug}`} slug={slug} count={count} />
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}

/** Links to the editor of the meeting, or to its page if it has no open draft. */
function SpeakersOf({ slug, count }: { readonly slug: string; readonly count: number }) {
  const nameOfMeeting = useMeetingName()
  const drafts = useOpenDrafts().data?.pages.flatMap(({ items }) => items) ?? []
  const draft = drafts.find(({ bases }) => bases.some((base) => base.slug === slug))
  const position = draft?.bases.find((base) => base.slug === slug)?.position
  return (
    <li>
      <LinkBase to={draft ? editorPath(draft, position, 'speakers') : `/meetings/${slug}`}>
        {say('overview.submissions', { count })}
      </LinkBase>{' '}
      <span className="soft" dir="auto">
        {nameOfMeeting(slug)}
      </span>
    </li>
  )
}

function waitingOf({ materials }: SpeakerInvitation): number {
  return materials.filter(({ state }) => state === 'waiting').length
}

function countBy<Item extends { readonly meeting: string }>(
  items: readonly Item[],
  countOf: (item: Item) => number,
): [slug: string, count: number][] {
  const counts = new Map<string, number>()
  for (const item of items)
    counts.set(item.meeting, (counts.get(item.meeting) ?? 0) + countOf(item))
  return [...counts]
}
