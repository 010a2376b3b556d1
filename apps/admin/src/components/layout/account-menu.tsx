import { Popover } from '@mui/material'
import { useId, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { useMode } from '../../theme/dashboard-theme'
import { usePerson, useSignOut } from '../api/session'
import { Button } from '../button'
import { Link } from '../link'
import { say } from '../language/say'
import { Icon } from './icon'
import { LanguageChoice } from './language-choice'

/** The signed-in person: account page, language, theme, sign out. */
export function AccountMenu() {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { data: person } = usePerson()
  const { pathname } = useLocation()
  const signOut = useSignOut()
  const { toggle } = useMode()
  const id = useId()
  // The library does not mirror positions
  const horizontal = document.documentElement.dir === 'rtl' ? 'right' : 'left'
  return (
    <>
      <Button
        ref={button}
        look="bare"
        className="to"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-current={pathname === '/account' ? 'true' : undefined}
        onClick={() => setOpen(true)}
      >
        <Icon name="account" />
        <span>{say('layout.nav-account')}</span>
      </Button>
      <Popover
        id={id}
        open={isOpen}
        anchorEl={button.current}
        anchorOrigin={{ vertical: 'top', horizontal }}
        transformOrigin={{ vertical: 'bottom', horizontal }}
        onClose={() => setOpen(false)}
        transitionDuration={0}
        slotProps={{
          paper: {
            className: 'person',
            role: 'dialog',
            'aria-label': say('layout.nav-account'),
          },
        }}
      >
        <strong dir="auto">{person?.name}</strong>
        <Link to="/account" className="link" onClick={() => setOpen(false)}>
          {say('layout.nav-yourAccount')}
        </Link>
        <LanguageChoice />
        <Button
          look="bare"
          className="theme"
          aria-label={say('action.toggleTheme')}
          title={say('action.toggleTheme')}
          onClick={toggle}
        >
          <Icon name="theme" />
        </Button>
        <Button look="quiet" size="small" onClick={() => void signOut()}>
          {say('action.signOut')}
        </Button>
      </Popover>
    </>
  )
}
