import type { Contact } from '@u4ssc/domain/circulars'
import { useWords } from '../words/use-words'

export function Foot({ secretariat }: { secretariat: Contact | null }) {
  const words = useWords()
  const { email = null, telephone = null } = secretariat ?? {}
  return (
    <footer className="foot">
      <div className="wrap">
        {email !== null || telephone !== null ? (
          <p>
            {words.say('foot.secretariat')}: {email && <a href={`mailto:${email}`}>{email}</a>}
            {email && telephone && ' · '}
            {telephone && <a href={`tel:${telephone.replace(/[^+\d]/g, '')}`}>{telephone}</a>}
          </p>
        ) : (
          <p>{words.say('site.full-name')}</p>
        )}
      </div>
    </footer>
  )
}
