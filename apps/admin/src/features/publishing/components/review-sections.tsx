import { Card } from '../../../components/panel'
import { Link } from '../../../components/link'
import { meetingsToPublish } from '../../../subjects/drafts/meetings-to-publish'
import { may, notices } from '@u4ssc/client/contract'
import type { Draft, Review, ReviewedMeeting } from '@u4ssc/client/drafts'
import type { ReactNode } from 'react'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { useRole } from '../../../components/layout/use-role'
import { EmailHealth } from '../../../subjects/emails/email-health'
import { namesOf } from '../../../subjects/meetings/names-of'
import { dependentsOf } from '../dependents-of'
import type { Dependent } from '../dependents-of'
import { factChangesOf } from '../fact-changes-of'
import { keyOfChange, keyOfIssue } from '../keys-of-review'
import { SECTIONS } from '../sections'
import type { Section } from '../sections'
import { AudienceTable } from './audience-table'
import { FactChanges } from './fact-changes'
import { IssueList } from './issue-list'
import { ProgrammeChanges } from './programme-changes'
import { CALENDAR_CHANGES, countEntries, sectionResults, zoneOf } from './section-results'
import { editorPath } from '../../../subjects/meetings/meeting-paths'
import { findUnfinished } from '../../../subjects/meetings/find-unfinished'

interface ReviewSectionsProps {
  readonly draft: Draft
  readonly review: Review
  readonly mayDecide: boolean
  readonly isNew: (key: string) => boolean
}

/** The six sections of a review, each with its result. */
export function ReviewSections({ draft, review, mayDecide, isNew }: ReviewSectionsProps) {
  const { meetings, issues } = review
  const summaries = new Map(
    sectionResults(draft, review).map(({ section, summary }) => [section.id, summary] as const),
  )
  const summary = (id: string) => summaries.get(id) ?? null
  const isNewIn = (section: 'facts' | 'programme' | 'deadlines') =>
    meetings.some(({ position, changes }) =>
      changes.some((one) => one.section === section && isNew(keyOfChange(position, one))),
    )
  const each = (show: (meeting: ReviewedMeeting) => ReactNode) =>
    meetings.map((meeting) => (
      <ForMeeting key={meeting.position} meeting={meeting} isOnly={meetings.length === 1}>
        {show(meeting)}
      </ForMeeting>
    ))
  return (
    <>
      <SectionCard
        section={SECTIONS.issues}
        summary={summary(SECTIONS.issues.id)}
        isNew={issues.some((issue) => isNew(keyOfIssue(issue)))}
      >
        <IssueList draft={draft} issues={issues} mayDecide={mayDecide} isNew={isNew} />
        <UnfinishedList draft={draft} />
      </SectionCard>
      <SectionCard
        section={SECTIONS.facts}
        summary={summary(SECTIONS.facts.id)}
        isNew={isNewIn('facts')}
      >
        {each((meeting) => (
          <FactChanges
            facts={factChangesOf(meeting, isNew)}
            now={meeting.latest}
            next={(meeting.latest ?? 0) + 1}
          />
        ))}
      </SectionCard>
      <SectionCard
        section={SECTIONS.programme}
        summary={summary(SECTIONS.programme.id)}
        isNew={isNewIn('programme')}
      >
        {each((meeting) => (
          <ProgrammeChanges meeting={meeting} names={namesIn(draft, meeting)} isNew={isNew} />
        ))}
      </SectionCard>
      <SectionCard
        section={SECTIONS.dependents}
        summary={summary(SECTIONS.dependents.id)}
        isNew={isNewIn('deadlines')}
      >
        {each((meeting) => (
          <DependentList dependents={dependentsOf(meeting, zoneOf(draft, meeting))} />
        ))}
      </SectionCard>
      <SectionCard section={SECTIONS.calendars} summary={summary(SECTIONS.calendars.id)}>
        {each(({ calendar }) =>
          countEntries(calendar) === 0 ? null : (
            <div className="body">
              <p>
                <b>{describeEntries(calendar)}.</b> {say('publishing.refresh')}
              </p>
            </div>
          ),
        )}
      </SectionCard>
      <SectionCard section={SECTIONS.audience} summary={summary(SECTIONS.audience.id)}>
        {each(({ notified }) => (
          <AudienceTable
            rows={(['registrants', 'speakers', 'focalPoints', 'followers'] as const).map(
              (group) => ({ group, people: notified[group] }),
            )}
          >
            <EmailHealth />
            <ToNotices />
          </AudienceTable>
        ))}
      </SectionCard>
    </>
  )
}

/** Adds the meeting's title if the circular has several meetings. */
function ForMeeting(props: {
  readonly meeting: ReviewedMeeting
  readonly isOnly: boolean
  readonly children: ReactNode
}) {
  if (props.isOnly || props.children === null) return props.children
  return (
    <>
      <h3 className="of-meeting">
        <bdi>{props.meeting.title}</bdi>
      </h3>
      {props.children}
    </>
  )
}

function ToNotices() {
  if (!may(notices.list, useRole())) return null
  return <Link to="/notices">{say('publishing.release-toNotices')}</Link>
}

/** Describes how many entries change, without the zeros. */
function describeEntries(calendar: ReviewedMeeting['calendar']): string {
  return CALENDAR_CHANGES.filter((change) => calendar[change] > 0)
    .map((change) => say(`publishing.entries-${change}`, { count: calendar[change] }))
    .join(wording.listSeparator)
}

function namesIn({ reading }: Draft, { position }: ReviewedMeeting) {
  const meeting = reading.meetings[position]
  return meeting ? namesOf(meeting) : {}
}

/** Lists what depends on the days of the meeting, and whether it moves. */
function DependentList({ dependents }: { dependents: readonly Dependent[] }) {
  if (dependents.length === 0) return null
  return (
    <ul className="dependents">
      {dependents.map(({ name, before, after }, index) => (
        <li key={index}>
          <span dir="auto">{name}</span>
          {before === after ? (
            <span className="soft">
              {after}, {say('publishing.noChange')}
            </span>
          ) : (
            <span>
              {before !== null && <s className="soft">{before}</s>}{' '}
              <b>{after ?? say('facts.notStated')}</b>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

interface SectionCardProps {
  readonly section: Section
  /** Result of the section in a few words; "No change" without it. */
  readonly summary?: string | null
  /** True if the section has something that appeared after the page was opened. */
  readonly isNew?: boolean
  readonly children?: ReactNode
}

/** A section of the review. It stays visible without changes. */
function SectionCard({ section, summary, isNew = false, children }: SectionCardProps) {
  const { id, title } = section
  return (
    <Card
      title={say(title)}
      id={id}
      aside={
        <span className="soft">
          {isNew && <span className="badge new">{say('publishing.new')}</span>}{' '}
          {summary ?? say('publishing.noChange')}
        </span>
      }
    >
      {children}
    </Card>
  )
}

const PARTS = { sessions: 'programme', speakers: 'speakers', documents: 'documents' } as const

/** Lists items without a name, which block publishing. */
function UnfinishedList({ draft }: { draft: Draft }) {
  const found = meetingsToPublish(draft).flatMap(({ meeting, position }) =>
    findUnfinished(meeting).map((one) => ({ ...one, position })),
  )
  if (found.length === 0) return null
  return (
    <div className="body">
      {found.map(({ part, count, position }) => (
        <article key={`${position} ${part}`} className="issue">
          <h3>{say(`publishing.release-unfinished-${part}`, { count })}</h3>
          <p>
            <Link to={editorPath(draft, position, PARTS[part])}>{say('publishing.toDraft')}</Link>
          </p>
        </article>
      ))}
    </div>
  )
}
