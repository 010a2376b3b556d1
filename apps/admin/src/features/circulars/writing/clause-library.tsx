import type { Meeting } from '@u4ssc/domain'
import { CLAUSES, writeClause } from '@u4ssc/domain/circulars/writing'
import type { ClauseKind } from '@u4ssc/domain/circulars/writing'
import { Card } from '../../../components/panel'
import { Button } from '../../../components/button'
import { say } from '../../../components/language/say'
import { nameOfClause } from './describe-fact'
import type { Letter } from './letter'

interface ClauseLibraryProps {
  readonly letter: Letter
  readonly meeting: Meeting
  readonly insert: (clause: ClauseKind) => void
  readonly add: () => void
}

/** The clauses that a circular can have. Each is written from the meeting. */
export function ClauseLibrary({ letter, meeting, insert, add }: ClauseLibraryProps) {
  const used = new Set(letter.paragraphs.map(({ clause }) => clause))
  const offered = meeting.title === '' ? [] : CLAUSES
  const clauses = offered.map((clause) => ({
    clause,
    text: writeClause(clause, meeting, letter.language)?.text ?? null,
  }))
  return (
    <Card title={say('writing.library')} id="clauses" className="library">
      {clauses.length > 0 && (
        <ul>
          {clauses.map(({ clause, text }) => (
            <li key={clause}>
              <strong>{nameOfClause(clause)}</strong>
              {text === null ? (
                <span className="soft">{say('writing.nothing')}</span>
              ) : (
                <>
                  <span className="soft excerpt" lang={letter.language} dir="auto">
                    {text}
                  </span>
                  {used.has(clause) ? (
                    <span className="badge good">{say('writing.inUse')}</span>
                  ) : (
                    <Button
                      look="quiet"
                      size="small"
                      aria-label={say('writing.insertNamed', {
                        clause: nameOfClause(clause),
                      })}
                      onClick={() => insert(clause)}
                    >
                      {say('writing.insert')}
                    </Button>
                  )}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <footer>
        <Button look="quiet" size="small" onClick={add}>
          {say('writing.own')}
        </Button>
      </footer>
    </Card>
  )
}
