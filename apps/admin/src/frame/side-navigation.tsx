import { useLocation } from 'react-router'
import { Link } from '../components/link'
import { PaletteButtons } from '../features/palette/components/palette-buttons'
import { areasFor, isWithinSection } from '../sections'
import type { Area } from '../sections'
import { say } from '../components/language/say'
import { AccountMenu } from '../components/layout/account-menu'
import { Icon } from '../components/layout/icon'
import { useAccess } from '../components/layout/use-role'

/** First menu: search, the areas of the dashboard, help, account. */
export function SideNavigation({ id, isOpen }: { readonly id: string; readonly isOpen: boolean }) {
  const { pathname } = useLocation()
  return (
    <header className="rail" id={id} data-open={isOpen}>
      <Brand />
      <PaletteButtons />
      <nav aria-label={say('layout.nav-label')}>
        {areasFor(useAccess()).map((area) => (
          <Link
            key={area.label}
            to={area.path}
            className="to"
            aria-current={currentIn(area, pathname)}
          >
            <Icon name={area.icon} />
            <span>{say(area.label)}</span>
          </Link>
        ))}
      </nav>
      <Link to="/help" className="to end" aria-current={pathname === '/help' ? 'page' : undefined}>
        <Icon name="help" />
        <span>{say('layout.nav-help')}</span>
      </Link>
      <AccountMenu />
    </header>
  )
}

export function Brand() {
  return (
    <p className="brand">
      {say('layout.brand-name')} <small>{say('layout.brand-office')}</small>
    </p>
  )
}

/** The area of the page is marked; the page itself only if the area has no second menu. */
function currentIn({ path, pages }: Area, pathname: string): 'page' | 'true' | undefined {
  if (pages.length === 0 && path === pathname) return 'page'
  const paths = pages.length === 0 ? [path] : pages.map((page) => page.path)
  return paths.some((one) => isWithinSection(pathname, one)) ? 'true' : undefined
}
