import { useEffect, useMemo, useRef } from 'react'
import type { Draft } from '@u4ssc/client/drafts'
import { listUncertainFacts } from '@u4ssc/domain/circulars'
import { Link } from '../../../components/link'
import { PageHeader } from '../../../components/layout/page-header'
import { say } from '../../../components/language/say'
import { factsOfReading } from '../../../facts/facts-of-reading'
import type { Fact } from '../../../facts/facts-of-reading'
import { segmentLetter } from './letter-highlights'
import type { Highlight } from './letter-highlights'
import { nameOfDraft } from '../../../subjects/drafts/name-of-draft'
import { isWithin } from '../../../facts/pointers'
import { CorrectionList } from './correction-list'
import { ReadingIssueList } from './reading-issue-list'
import { LetterPane } from './letter-pane'
import { GroupFacts } from './meeting-facts'
import { Publication } from '../published/publication'
import { SaveProblem } from './save-problem'
import { Shortcuts } from './shortcuts'
import { UncertainFactList } from '../facts/uncertain-fact-list'
import { useReview } from './use-review'
import type { Evidence } from '@u4ssc/domain'
import { evidenceOfFact } from '../facts/evidence-of-fact'
import { AddMeeting } from '../../../subjects/issues/add-meeting-button'
import { IssueCard } from '../../../subjects/issues/issue-card'
import { useReviewOfDraft } from '../../../subjects/drafts/use-review-of-draft'

interface ReviewDeskProps {
  readonly draft: Draft
  readonly mayEdit: boolean
  readonly refetch: () => Promise<unknown>
}

/** Returns uncertain facts that have no row. */
function uncertainOthers(read: Draft['read'], facts: readonly Fact[]): Pick<Fact, 'pointer'>[] {
  return listUncertainFacts(read)
    .filter((pointer) => !facts.some((fact) => isWithin(pointer, fact.pointer)))
    .map((pointer) => ({ pointer }))
}

/** The letter on one side, its facts on the other. */
export function ReviewDesk({ draft, mayEdit, refetch }: ReviewDeskProps) {
  const isOpen = mayEdit && draft.status === 'open'
  const review = useReview(draft, isOpen, refetch)
  const groups = useMemo(() => factsOfReading(draft.reading), [draft.reading])
  const facts = useMemo(() => groups.flatMap((group) => group.facts), [groups])
  const segments = useMemo(() => {
    const { evidence } = draft.read
    const shown = [...facts, ...uncertainOthers(draft.read, facts)]
    return segmentLetter(draft.text, highlightsOfFacts(shown, evidence))
  }, [facts, draft.read, draft.text])

  const side = useRef<HTMLElement>(null)
  useEffect(() => {
    if (review.moved > 0) side.current?.querySelector<HTMLElement>('tr[aria-current]')?.focus()
  }, [review.moved])

  return (
    <>
      <PageHeader
        crumbs={<Link to="/circulars">{say('circulars.title')}</Link>}
        title={nameOfDraft(draft)}
      >
        <Publication draft={draft} review={review} />
      </PageHeader>
      <div className="work">
        <LetterPane segments={segments} lit={review.lit} choose={review.moveTo} />
        <section ref={side} className="said" aria-label={say('review.facts')}>
          {review.editing === null && <SaveProblem review={review} isSaid={false} />}
          <ReadingIssueList draft={draft} facts={facts} review={review} />
          <UncertainFactList draft={draft} review={review} />
          <OtherIssues draft={draft} mayDecide={isOpen} />
          {groups.map((group) => (
            <GroupFacts key={group.id} draft={draft} group={group} review={review} />
          ))}
          {draft.meeting === null && draft.reading.meetings.length > 0 && (
            <AddMeeting draft={draft} diagnostic={null} mayAdd={isOpen} />
          )}
          <CorrectionList draft={draft} facts={facts} review={review} />
          <Shortcuts facts={facts} review={review} />
        </section>
      </div>
    </>
  )
}

/** Returns the words of the letter that state each fact. */
function highlightsOfFacts(
  facts: readonly Pick<Fact, 'pointer'>[],
  evidence: Evidence,
): Highlight[] {
  return facts.flatMap(({ pointer }) => {
    const spans = evidenceOfFact(pointer, evidence)?.spans ?? []
    return spans.map(({ start, end }) => ({ start, end, fact: pointer }))
  })
}

interface OtherIssuesProps {
  readonly draft: Draft
  readonly mayDecide: boolean
}

/** Lists the other open issues that prevent publishing, so that none appears only there. */
function OtherIssues({ draft, mayDecide }: OtherIssuesProps) {
  const { data } = useReviewOfDraft(draft, draft.status === 'open')
  const issues = (data?.issues ?? []).filter(
    ({ kind, decision }) => decision === null && kind !== 'remark' && kind !== 'uncertain-facts',
  )
  if (issues.length === 0) return null
  return (
    <>
      <h2>{say('publishing.open')}</h2>
      {issues.map((issue) => (
        <IssueCard key={issue.key} draft={draft} issue={issue} mayDecide={mayDecide} />
      ))}
    </>
  )
}
