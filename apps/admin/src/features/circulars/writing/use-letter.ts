import { useDeferredValue, useMemo, useState } from 'react'
import type { Language, Meeting } from '@u4ssc/domain'
import { addFact, writeClause } from '@u4ssc/domain/circulars/writing'
import type { CheckedFact, ClauseKind } from '@u4ssc/domain/circulars/writing'
import { checkLetter } from './check-letter'
import {
  addParagraph,
  inLanguage,
  moveParagraph,
  putAmended,
  putClause,
  removeParagraph,
  setParagraph,
} from './letter'
import type { Amended, Letter } from './letter'

interface Written {
  readonly start: Letter
  /** The letter as it was saved last; `null` if it was not. */
  readonly restored: Letter | null
  readonly meeting: Meeting
  readonly amended: Amended | null
}

/** A letter that is being written, its check, and the actions on it. */
export function useLetter({ start, restored, meeting: known, amended }: Written) {
  const [meeting, setMeeting] = useState(known)
  const [letter, setLetter] = useState(restored ?? start)
  const [edited, setEdited] = useState<string | null>(null)
  const latest = useDeferredValue(letter)
  const check = useMemo(
    () => checkLetter(latest, meeting, amended && { ...amended, start }),
    [latest, meeting, amended, start],
  )
  return {
    letter,
    /** The meeting of the letter, with the facts that were added from it. */
    meeting,
    check,
    edited,
    setLetter,
    isChanged: letter !== start,
    /** Whether there is something to write for a clause. */
    canWrite: (clause: ClauseKind) =>
      start.paragraphs.some((one) => one.clause === clause) ||
      writeClause(clause, meeting, letter.language) !== null,
    /** False while the check is of an earlier text. */
    isChecked: latest === letter,
    set: (part: Partial<Letter>) => setLetter((now) => ({ ...now, ...part })),
    setLanguage: (language: Language) => setLetter((now) => inLanguage(now, language, meeting)),
    put: (clause: ClauseKind) =>
      setLetter((now) => {
        // A corrigendum states a clause in its words
        const own = start.paragraphs.find((one) => one.clause === clause)
        return amended && own ? putAmended(now, own) : putClause(now, clause, meeting)
      }),
    /** Adds a fact that only the letter states to the meeting. */
    addToMeeting: (fact: CheckedFact) => {
      const { read } = check
      if (read) setMeeting((now) => addFact(now, fact, read))
    },
    add: () => {
      const added = addParagraph(letter)
      setLetter(added.letter)
      setEdited(added.id)
    },
    actions: {
      edit: setEdited,
      change: (id: string, text: string) => setLetter((now) => setParagraph(now, id, text)),
      move: (id: string, to: number) => setLetter((now) => moveParagraph(now, id, to)),
      remove: (id: string) => setLetter((now) => removeParagraph(now, id)),
    },
  }
}
