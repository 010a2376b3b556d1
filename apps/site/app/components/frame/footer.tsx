import { useContext } from 'react'
import { organizationName } from '../../catalogue/organization-names'
import { Rendering } from './rendering'
import { useI18n } from '../../i18n/use-i18n'

const PAGES = [
  { page: '/registrations', key: 'registration.mine' },
  { page: '/about', key: 'layout.nav-about' },
  { page: '/library', key: 'library.title' },
  { page: '/follow', key: 'subscribe.title' },
  { page: '/help', key: 'layout.footer-help' },
  { page: '/developers', key: 'layout.footer-developers' },
  { page: '/privacy', key: 'layout.footer-privacy' },
  { page: '/accessibility', key: 'layout.footer-accessibility' },
] as const

/** @param page - address of the page */
export function Footer({ page }: { page: string }) {
  const i18n = useI18n()
  const { secretariat } = useContext(Rendering)
  const { address, email, telephone } = secretariat
  const name = organizationName(i18n, secretariat.name)
  return (
    <footer className="foot">
      <div className="wrap">
        <address>
          {i18n.labelled(i18n.t('layout.footer-secretariat'))}{' '}
          <bdi dir={name === secretariat.name ? undefined : i18n.dir}>{name}</bdi>
          {address !== null && (
            <>
              {' · '}
              <bdi>{address}</bdi>
            </>
          )}
          {' · '}
          <a href={`mailto:${email}`}>{email}</a>
          {telephone !== null && (
            <>
              {' · '}
              <a href={`tel:${telephone.replace(/[^+\d]/g, '')}`}>
                <bdi>{telephone}</bdi>
              </a>
            </>
          )}
        </address>
        <nav aria-label={i18n.t('layout.footer-label')}>
          <ul>
            {PAGES.map(({ page, key }) => (
              <li key={page}>
                <a href={i18n.path(page)}>{i18n.t(key)}</a>
              </li>
            ))}
            <li>
              <a href={`mailto:${email}?subject=${encodeURIComponent(page)}`}>
                {i18n.t('layout.footer-feedback')}
              </a>
            </li>
          </ul>
        </nav>
        <p className="page-address">{i18n.t('layout.footer-address', { address: page })}</p>
      </div>
    </footer>
  )
}
