import { LinkBase, ToggleThemeButton, useGetIdentity, useLocation, useLogout } from 'react-admin'
import { PaletteButtons } from '../../features/palette/components/palette-buttons'
import { sectionsFor } from '../../sections'
import { LanguageChoice } from './language-choice'
import { say } from '../language/say'
import { useRole } from './use-role'

export function SideNavigation() {
  const { pathname } = useLocation()
  const { identity } = useGetIdentity()
  const role = useRole()
  const logout = useLogout()
  const currentIf = (path: string) => (isWithin(pathname, path) ? 'page' : undefined)
  return (
    <header className="side">
      <p className="brand">
        {say('layout.brand-name')} <small>{say('layout.brand-office')}</small>
      </p>
      <PaletteButtons />
      <nav aria-label={say('layout.nav-label')}>
        {sectionsFor(role).map(({ path, label }) => (
          <LinkBase key={path} to={path} aria-current={currentIf(path)}>
            {say(label)}
          </LinkBase>
        ))}
      </nav>
      <div className="person">
        <span>{identity?.fullName}</span>
        <LinkBase to="/account" className="link" aria-current={currentIf('/account')}>
          {say('layout.nav-account')}
        </LinkBase>
        <button type="button" className="link" onClick={() => void logout()}>
          {say('action.signOut')}
        </button>
        <ToggleThemeButton />
        <LanguageChoice />
      </div>
    </header>
  )
}

/**
 * Returns true if an address is in a section. Home is at the root, and a draft belongs to Meetings.
 */
function isWithin(pathname: string, path: string): boolean {
  if (path === '/') return pathname === '/'
  return (
    pathname.startsWith(path) || (path === '/meetings' && pathname.startsWith('/meeting-drafts'))
  )
}
