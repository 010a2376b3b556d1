import { useContext } from 'react'
import { holding, renderOnce } from './part'
import { Rendering } from './rendering'
import type { Secretariat } from './rendering'
import { useWords } from '../words/use-words'

const PAGES = [
  { page: '/about', key: 'layout.nav-about' },
  { page: '/library', key: 'library.title' },
  { page: '/follow', key: 'subscribe.title' },
  { page: '/developers', key: 'layout.footer-developers' },
  { page: '/privacy', key: 'layout.footer-privacy' },
  { page: '/accessibility', key: 'layout.footer-accessibility' },
] as const

export function Foot() {
  const words = useWords()
  const { secretariat } = useContext(Rendering)
  const html = renderOnce(words, 'foot', [secretariat], <Inside secretariat={secretariat} />)
  return <footer className="foot" {...holding(html)} />
}

function Inside({ secretariat }: { secretariat: Secretariat }) {
  const words = useWords()
  const { name, address, email, telephone } = secretariat
  return (
    <div className="wrap">
      <address>
        {words.labelled(words.say('layout.footer-secretariat'))} <bdi>{name}</bdi>
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
      <nav aria-label={words.say('layout.footer-label')}>
        <ul>
          {PAGES.map(({ page, key }) => (
            <li key={page}>
              <a href={words.path(page)}>{words.say(key)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
