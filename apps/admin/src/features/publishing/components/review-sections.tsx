import { may, notices } from '@u4ssc/client/contract'
import type { Draft, Review, ReviewedMeeting } from '@u4ssc/client/drafts'
import type { ReactNode } from 'react'
import { LinkBase } from 'react-admin'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { useRole } from '../../../components/layout/use-role'
import { EmailHealth } from '../../messages/components/email-health'
import { namesOf } from '../../meetings/names-of'
import { dependentsOf } from '../dependents-of'
import { factChangesOf } from '../fact-changes-of'
import { keyOfChange, keyOfIssue } from '../keys-of-review'
import { SECTIONS } from '../sections'
import { AudienceTable } from './audience-table'
import { DependentList } from './dependent-list'
import { FactChanges } from './fact-changes'
import { IssueList } from './issue-list'
import { ProgrammeChanges } from './programme-changes'
import { CALENDAR_CHANGES, countEntries, sectionResults, zoneOf } from './section-results'
import { SectionCard } from './section-card'
import { UnfinishedList } from './unfinished-list'

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
  return <LinkBase to="/notices">{say('publishing.release-toNotices')}</LinkBase>
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
