import type { Contact } from '@u4ssc/domain/circulars'
import { say } from '../words/say'

export function Foot({ secretariat }: { secretariat: Contact | null }) {
  const { email = null, telephone = null } = secretariat ?? {}
  return (
    <footer className="foot">
      <div className="wrap">
        {email !== null || telephone !== null ? (
          <p>
            {say('foot.secretariat')}: {email && <a href={`mailto:${email}`}>{email}</a>}
            {email && telephone && ' · '}
            {telephone && <a href={`tel:${telephone.replace(/[^+\d]/g, '')}`}>{telephone}</a>}
          </p>
        ) : (
          <p>{say('site.full-name')}</p>
        )}
      </div>
    </footer>
  )
}
