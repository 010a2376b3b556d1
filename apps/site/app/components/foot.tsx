import { useContext } from 'react'
import type { Contact } from '@u4ssc/domain/circulars'
import { holding, renderOnce } from './part'
import { Rendering } from './rendering'
import { useWords } from '../words/use-words'

const PAGES = [
  { page: '/about', key: 'nav.about' },
  { page: '/library', key: 'library.title' },
  { page: '/follow', key: 'follow.title' },
  { page: '/developers', key: 'foot.developers' },
  { page: '/privacy', key: 'foot.privacy' },
  { page: '/accessibility', key: 'foot.accessibility' },
] as const

export function Foot() {
  const words = useWords()
  const { secretariat } = useContext(Rendering)
  const html = renderOnce(words, 'foot', [secretariat], <Inside secretariat={secretariat} />)
  return <footer className="foot" {...holding(html)} />
}

function Inside({ secretariat }: { secretariat: Contact | null }) {
  const words = useWords()
  const { email = null, telephone = null } = secretariat ?? {}
  return (
    <div className="wrap">
      {email !== null || telephone !== null ? (
        <p>
          {words.labelled(words.say('foot.secretariat'))}{' '}
          {email && <a href={`mailto:${email}`}>{email}</a>}
          {email && telephone && ' · '}
          {telephone && (
            <a href={`tel:${telephone.replace(/[^+\d]/g, '')}`}>
              <bdi>{telephone}</bdi>
            </a>
          )}
        </p>
      ) : (
        <p>{words.say('site.full-name')}</p>
      )}
      <nav aria-label={words.say('foot.label')}>
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
