import type { ProceedingsPreview, ProceedingsObstacle } from '@u4ssc/client/meetings'
import { describePhase } from '@u4ssc/domain/words/languages'
import { Link } from '../../../components/link'
import { describeMoment } from '../../../clock-format'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { meetingPath } from '../../../subjects/meetings/meeting-paths'

/** Checklist before closing the proceedings. */
export function ClosingChecklist({
  proceedings: { slug, obstacles, contents },
}: {
  proceedings: ProceedingsPreview
}) {
  const changes = obstacles.flatMap((one) => (one.kind === 'open-draft' ? [one] : []))
  const others = obstacles.flatMap((one) => (one.kind === 'open-draft' ? [] : [one]))
  const { objectives, outcomes, decisions, documents, documentsKeptBack } = contents
  return (
    <ul className="plain">
      {others.length === 0 && <Point isMet>{say('proceedings.ended')}</Point>}
      {others.map((one) => (
        <Point key={one.kind}>{wordsFor(one)}</Point>
      ))}
      {changes.length === 0 ? (
        <Point isMet>{say('proceedings.noChanges')}</Point>
      ) : (
        <li>
          <span className="caution">{say('proceedings.changes')}</span>
          <Changes slug={slug} changes={changes} />
        </li>
      )}
      {objectives > 0 && (
        <Point isMet={outcomes >= objectives}>
          {say('proceedings.outcomes', { outcomes, objectives })}
        </Point>
      )}
      <Point isMet={decisions > 0}>{say('proceedings.decisions', { count: decisions })}</Point>
      <Point isMet={documents > 0}>{say('proceedings.documents', { count: documents })}</Point>
      {documentsKeptBack > 0 && (
        <Point>{say('proceedings.keptBack', { count: documentsKeptBack })}</Point>
      )}
    </ul>
  )
}

function Point(props: { readonly isMet?: boolean; readonly children: string }) {
  return (
    <li>
      <span className={props.isMet === true ? 'good' : 'caution'}>{props.children}</span>
    </li>
  )
}

type Draft = Extract<ProceedingsObstacle, { kind: 'open-draft' }>

function wordsFor(obstacle: Exclude<ProceedingsObstacle, Draft>): string {
  if (obstacle.kind === 'withdrawn') return say('proceedings.withdrawn')
  return say('proceedings.notEnded', { phase: describePhase(obstacle.phase, wording) })
}

function Changes({ slug, changes }: { slug: string; changes: readonly Draft[] }) {
  return (
    <ul className="plain">
      {changes.map(({ draft, isLetter, letter, updatedAt }) => (
        <li key={draft}>
          {isLetter ? (
            <Link to={`/circulars/${draft}`}>{letter ?? say('circulars.unnamed')}</Link>
          ) : (
            <Link to={meetingPath(slug, 'details')}>
              {say('meetings.changeOf', { moment: describeMoment(updatedAt) })}
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}
