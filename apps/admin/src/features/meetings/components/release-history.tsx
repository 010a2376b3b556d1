import { Button } from '../../../components/button'
import { useNavigate } from '../../../components/navigation'
import { useFind } from '../../../components/api/operations'
import { meetings } from '@u4ssc/client/contract'
import { useState } from 'react'
import type { ReleaseSummary } from '@u4ssc/client/meetings'
import { describeMoment } from '../../../clock-format'
import { Loaded } from '../../../components/feedback/loaded'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { useRole } from '../../../components/layout/use-role'
import { useCreateDraft } from '../../../subjects/drafts/draft-actions'
import { mayEditMeetings } from '../../../subjects/meetings/permissions'
import { ChangeList } from './change-list'

interface ReleaseHistoryProps {
  readonly slug: string
  readonly releases: readonly ReleaseSummary[]
}

interface HistoryProps extends ReleaseHistoryProps {
  /** Number of the public version; null if the meeting can no longer change. */
  readonly published: number | null
}

/** Lists the published versions with their changes, and compares any two. */
export function ReleaseHistory({ slug, releases, published }: HistoryProps) {
  const mayRestore = mayEditMeetings(useRole()) && published !== null
  return (
    <>
      {releases.length > 1 && <Comparison slug={slug} releases={releases} />}
      <ol className="releases">
        {releases.map(({ number, name, publishedAt, changes }) => (
          <li key={number}>
            <h3>
              {nameOfRelease({ number, name })}{' '}
              <span className="soft num">{describeMoment(publishedAt)}</span>
            </h3>
            {number === 1 ? (
              <p className="soft">{say('releases.first')}</p>
            ) : (
              <ChangeList changes={changes} />
            )}
            {mayRestore && number !== published && <Restore slug={slug} release={number} />}
          </li>
        ))}
      </ol>
    </>
  )
}

function Restore({ slug, release }: { slug: string; release: number }) {
  const start = useCreateDraft()
  const navigate = useNavigate()
  const restore = () =>
    start.mutate({ meeting: slug, release }, { onSuccess: ({ id }) => navigate(`/publish/${id}`) })
  return (
    <>
      {start.error && <ProblemNotice error={start.error} />}
      <Button
        look="quiet"
        size="small"
        aria-label={say('releases.restoreNumber', { number: release })}
        busy={start.isPending}
        onClick={restore}
      >
        {say('releases.restore')}
      </Button>
    </>
  )
}

function Comparison({ slug, releases }: ReleaseHistoryProps) {
  const [latest, previous] = releases
  const [after, setAfter] = useState(latest?.number ?? 1)
  const [before, setBefore] = useState(previous?.number ?? 1)
  const options = releases.map((release) => ({
    value: String(release.number),
    label: nameOfRelease(release),
  }))
  return (
    <section className="compare" aria-label={say('releases.compare')}>
      <div className="filters">
        <SelectField
          label={say('releases.from')}
          options={options}
          value={before}
          onChange={(event) => setBefore(Number(event.target.value))}
        />
        <SelectField
          label={say('releases.to')}
          options={options}
          value={after}
          onChange={(event) => setAfter(Number(event.target.value))}
        />
      </div>
      <div aria-live="polite">
        <Loaded query={useFind(meetings.releases.compare, slug, before, after)}>
          {(comparison) => <ChangeList changes={comparison?.changes ?? []} />}
        </Loaded>
      </div>
    </section>
  )
}

function nameOfRelease({ number, name }: Pick<ReleaseSummary, 'number' | 'name'>): string {
  return name === null
    ? say('releases.number', { number })
    : say('releases.named', { number, name })
}
