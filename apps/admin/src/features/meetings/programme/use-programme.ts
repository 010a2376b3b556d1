import { useState } from 'react'
import type { Session } from '@u4ssc/domain'
import { moveDay, moveProgramme } from '@u4ssc/domain/meetings'
import { describeDate } from '@u4ssc/domain/words/languages'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { useEditorContext } from '../editor/editor'
import * as edits from './edit-programme'
import { inOrder, replaceSession } from './session-order'
import { minutesOf } from './wall-minutes'

/** Actions on a programme. Each announces its result, or why it is not possible. */
export interface ProgrammeActions {
  readonly mayEdit: boolean
  /** The session whose details are shown next to the table. */
  readonly open: Session | null
  readonly openSession: (id: string | null) => void
  /** ID of the session whose title receives the focus once. */
  readonly focusOn: string | null
  readonly wasFocused: () => void
  /** Announcement of the last action. */
  readonly announcement: string
  readonly change: (session: Session, part?: string) => void
  readonly startAt: (session: Session, time: string) => void
  readonly add: (date: string, after?: Session) => void
  readonly addBreak: (after: Session, minutes: number) => void
  readonly move: (session: Session, step: -1 | 1) => void
  /** Moves a session and all later ones of its day. Negative minutes are earlier. */
  readonly shift: (session: Session, minutes: number) => void
  readonly split: (session: Session) => void
  readonly remove: (session: Session) => void
  readonly copyDay: (from: string, to: string) => void
  /** Moves the sessions of a day to another day, at the same times. */
  readonly moveDay: (from: string, to: string) => void
  /** Moves all sessions by the same number of days. */
  readonly moveAll: (from: string, to: string) => void
}

export function useProgramme(): ProgrammeActions {
  const { meeting, edit, mayEdit } = useEditorContext()
  const { programme, schedule } = meeting
  const [openId, openSession] = useState<string | null>(null)
  const [focusOn, setFocusOn] = useState<string | null>(null)
  const [announcement, announce] = useState('')

  function set(what: string, next: readonly Session[] | null, words: string) {
    announce(next === null ? say('programme.dayTooShort') : words)
    if (next !== null) edit(`programme ${what}`, (now) => ({ ...now, programme: [...next] }))
  }
  const named = ({ title }: Session) => title || say('programme.untitled')

  return {
    mayEdit,
    open: programme.find(({ id }) => id === openId) ?? null,
    openSession,
    focusOn,
    wasFocused: () => setFocusOn(null),
    announcement,
    change: (session, part = '') =>
      set(`${session.id} ${part}`, replaceSession(programme, session), ''),
    startAt: (session, time) => {
      const moved = edits.startAt(session, minutesOf(time))
      set(`${session.id} starts`, moved && replaceSession(programme, moved), '')
    },
    add: (date, after) => {
      const { startTime = null } = schedule.days.find((day) => day.date === date) ?? {}
      const next = edits.addSession(programme, { date, kind: 'session' }, { after, startTime })
      set('add', next?.programme ?? null, say('programme.added'))
      if (next) setFocusOn(next.added.id)
    },
    addBreak: (after, minutes) =>
      set(
        'break',
        edits.insertBreak(programme, after, say('programme.breakTitle'), minutes),
        say('programme.breakAdded', { title: named(after) }),
      ),
    move: (session, step) =>
      set(
        'move',
        edits.swapWithNeighbour(programme, session, step),
        say('programme.moved', { title: named(session) }),
      ),
    shift: (session, minutes) =>
      set(
        'shift',
        edits.shiftFrom(programme, session, minutes),
        say('programme.shifted', { title: named(session), minutes }),
      ),
    split: (session) =>
      set(
        'split',
        edits.splitSession(programme, session),
        say('programme.splitDone', { title: named(session) }),
      ),
    remove: (session) =>
      set(
        'remove',
        edits.removeSession(programme, session),
        say('programme.removed', { title: named(session) }),
      ),
    copyDay: (from, to) => set('copy', edits.copyDay(programme, from, to), say('programme.copied')),
    moveDay: (from, to) =>
      set(
        'move day',
        inOrder(moveDay(programme, from, to)),
        say('programme.movedTo', { day: describeDate(to, wording) }),
      ),
    moveAll: (from, to) =>
      set(
        'move all',
        inOrder(moveProgramme(programme, [{ date: from }], [{ date: to }])),
        say('programme.movedTo', { day: describeDate(to, wording) }),
      ),
  }
}
