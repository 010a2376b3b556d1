import { useId, useRef, useState } from 'react'
import { Menu, MenuItem } from '@mui/material'
import type { Session } from '@u4ssc/domain'
import { Button } from '../../../components/button'
import { say } from '../../../components/language/say'
import type { ProgrammeActions } from './use-programme'
import { ShiftDialog } from './shift-dialog'

const BREAK_MINUTES = 15
const OPENS = { takesFocus: true }

/** Menu of all actions on a session, for pointer and keyboard. */
export function SessionMenu(props: { session: Session; name: string; actions: ProgrammeActions }) {
  const { session, name, actions } = props
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [isShifting, setShifting] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  /** Returns the focus to the button, unless the action opens something that takes it. */
  function leave(isTaken = false) {
    if (!isTaken) button.current?.focus()
    setAnchor(null)
  }
  const choose =
    (act: () => void, { takesFocus = false } = {}) =>
    () => {
      leave(takesFocus)
      act()
    }
  if (!actions.mayEdit)
    return (
      <Button look="link" onClick={() => actions.openSession(session.id)}>
        {say('programme.details')}
      </Button>
    )
  return (
    <>
      <Button
        ref={button}
        look="quiet"
        size="small"
        aria-label={say('programme.actions', { title: name })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        ⋯
      </Button>
      {anchor !== null && (
        <Menu
          id={id}
          anchorEl={anchor}
          open
          onClose={() => leave()}
          disableRestoreFocus
          transitionDuration={0}
        >
          <MenuItem onClick={choose(() => actions.openSession(session.id))}>
            {say('programme.details')}
          </MenuItem>
          <MenuItem onClick={choose(() => actions.move(session, -1))}>
            {say('action.moveUp')}
          </MenuItem>
          <MenuItem onClick={choose(() => actions.move(session, 1))}>
            {say('action.moveDown')}
          </MenuItem>
          <MenuItem onClick={choose(() => setShifting(true), OPENS)}>
            {say('programme.shift')}
          </MenuItem>
          <MenuItem onClick={choose(() => actions.split(session))}>
            {say('programme.split')}
          </MenuItem>
          <MenuItem onClick={choose(() => actions.addBreak(session, BREAK_MINUTES))}>
            {say('programme.insertBreak', { minutes: BREAK_MINUTES })}
          </MenuItem>
          <MenuItem onClick={choose(() => actions.add(session.date, session), OPENS)}>
            {say('programme.addAfter')}
          </MenuItem>
          <MenuItem onClick={choose(() => actions.remove(session))}>
            {say('action.remove')}
          </MenuItem>
        </Menu>
      )}
      {isShifting && (
        <ShiftDialog
          name={name}
          returnTo={button}
          close={() => setShifting(false)}
          shift={(minutes) => actions.shift(session, minutes)}
        />
      )}
    </>
  )
}
