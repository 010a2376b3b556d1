import type { CheckedFact, ClauseKind, FactCheck } from '@u4ssc/domain/circulars/writing'
import { describeDiagnostic } from '@u4ssc/domain/words/languages'
import { Card } from '../../../components/panel'
import { Button } from '../../../components/button'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import type { LetterCheck } from './check-letter'
import { describeFact, nameOfClause, nameOfFact } from './describe-fact'

interface ReadBackCheckProps {
  readonly check: LetterCheck
  /** False for a letter that starts from nothing. */
  readonly hasMeeting: boolean
  /** Whether the meeting has something for a clause. */
  readonly canWrite: (clause: ClauseKind) => boolean
  readonly isOfClause: (clause: ClauseKind) => boolean
  readonly rewrite: (clause: ClauseKind) => void
  readonly addToMeeting: (fact: CheckedFact) => void
}

/** What a reader finds in the letter, fact by fact, compared with the meeting. */
export function ReadBackCheck(props: ReadBackCheckProps) {
  const { check, hasMeeting, isOfClause, canWrite, rewrite, addToMeeting } = props
  const { facts, wrong, others, diagnostics } = check
  const equal = facts.filter(({ outcome }) => outcome === 'equal').length
  return (
    <Card title={say('writing.check')} id="check" className="read-back">
      <div className="body" role="status" id="check-result">
        {!hasMeeting && <p>{say('writing.noMeeting')}</p>}
        {hasMeeting && wrong.length === 0 && (
          <p className="good">{say('writing.allEqual', { count: equal })}</p>
        )}
        {wrong.length > 0 && (
          <p className="problem">
            {say('writing.equalOf', { equal, count: facts.length })}{' '}
            {say('writing.wrong', { count: wrong.length })}
          </p>
        )}
        {others > 0 && <p className="problem">{say('writing.others', { count: others })}</p>}
      </div>
      <ul className="facts">
        {hasMeeting
          ? facts.map((fact) => (
              <FactLine
                key={fact.fact}
                fact={fact}
                isWrong={wrong.includes(fact)}
                isInLetter={isOfClause(fact.clause)}
                rewrite={canWrite(fact.clause) ? rewrite : null}
                addToMeeting={addToMeeting}
              />
            ))
          : facts
              .filter(({ outcome }) => outcome !== 'missing')
              .map(({ fact, read }) => (
                <li key={fact}>
                  <span className="sign" aria-hidden="true">
                    ·
                  </span>
                  <span>{nameOfFact(fact)}</span>
                  <bdi>{describeFact(fact, read)}</bdi>
                </li>
              ))}
      </ul>
      {diagnostics.length > 0 && (
        <div className="body">
          <h3>{say('writing.remarks')}</h3>
          <ul>
            {diagnostics.map((diagnostic, at) => (
              <li key={at}>{describeDiagnostic(diagnostic, wording)}</li>
            ))}
          </ul>
        </div>
      )}
      <footer>
        <p className="soft">{say('writing.checkHint')}</p>
      </footer>
    </Card>
  )
}

interface FactLineProps {
  readonly fact: FactCheck
  readonly isWrong: boolean
  readonly isInLetter: boolean
  /** Null if the meeting has nothing for the clause. */
  readonly rewrite: ((clause: ClauseKind) => void) | null
  readonly addToMeeting: (fact: CheckedFact) => void
}

function FactLine({ fact: check, isWrong, isInLetter, rewrite, addToMeeting }: FactLineProps) {
  const { fact, clause, outcome, wanted, read } = check
  const name = nameOfFact(fact)
  return (
    <li className={isWrong ? 'wrong' : outcome}>
      <span className="sign" aria-hidden="true">
        {isWrong ? '✗' : outcome === 'equal' ? '✓' : '·'}
      </span>
      <span>{name}</span>
      <bdi>{describeFact(fact, outcome === 'added' ? read : wanted)}</bdi>
      {outcome !== 'equal' && (
        <p>
          {say(`writing.outcome-${outcome}`, { read: describeFact(fact, read) })}{' '}
          {outcome === 'added' && (
            <Button
              look="link"
              aria-label={say('writing.addToMeetingNamed', { fact: name })}
              onClick={() => addToMeeting(fact)}
            >
              {say('writing.addToMeeting')}
            </Button>
          )}{' '}
          {(outcome !== 'added' || isWrong) && rewrite !== null && (
            <Button
              look="link"
              aria-label={say(isInLetter ? 'writing.rewriteNamed' : 'writing.insertNamed', {
                clause: nameOfClause(clause),
              })}
              onClick={() => rewrite(clause)}
            >
              {say(isInLetter ? 'writing.rewrite' : 'writing.insert')}
            </Button>
          )}
        </p>
      )}
    </li>
  )
}
