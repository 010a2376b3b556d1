import { Popover } from '@mui/material'
import { useId, useRef, useState } from 'react'
import { LinkBase, ToggleThemeButton, useGetIdentity, useLocation, useLogout } from 'react-admin'
import { Button } from '../button'
import { say } from '../language/say'
import { Icon } from './icon'
import { LanguageChoice } from './language-choice'

/** The signed-in person: account page, language, theme, sign out. */
export function AccountMenu() {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { identity } = useGetIdentity()
  const { pathname } = useLocation()
  const logout = useLogout()
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
        <strong dir="auto">{identity?.fullName}</strong>
        <LinkBase to="/account" className="link" onClick={() => setOpen(false)}>
          {say('layout.nav-yourAccount')}
        </LinkBase>
        <LanguageChoice />
        <ToggleThemeButton />
        <Button look="quiet" size="small" onClick={() => void logout()}>
          {say('action.signOut')}
        </Button>
      </Popover>
    </>
  )
}
