import { LinkBase, ToggleThemeButton, useGetIdentity, useLocation, useLogout } from 'react-admin'
import { LanguageChoice } from './language-choice'
import { say } from './say'

export function SideNavigation() {
  const { pathname } = useLocation()
  const { identity } = useGetIdentity()
  const logout = useLogout()
  return (
    <header className="side">
      <p className="brand">
        {say('brand.name')} <small>{say('brand.office')}</small>
      </p>
      <nav aria-label={say('nav.label')}>
        <LinkBase
          to="/circulars"
          aria-current={pathname.startsWith('/circulars') ? 'page' : undefined}
        >
          {say('nav.circulars')}
        </LinkBase>
      </nav>
      <div className="person">
        <span>{identity?.fullName}</span>
        <button type="button" className="link" onClick={() => void logout()}>
          {say('action.signOut')}
        </button>
        <ToggleThemeButton />
        <LanguageChoice />
      </div>
    </header>
  )
}
