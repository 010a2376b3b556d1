import type { OwnDelegation } from '@u4ssc/client/delegations'
import { REGISTRATION_STATE_ROWS } from '@u4ssc/client/registrations'
import { useI18n } from '../../i18n/use-i18n'

interface PartProps {
  readonly token: string
  readonly delegation: OwnDelegation
}

/** Choice of the head of delegation. */
export function Head({ token, delegation: { people } }: PartProps) {
  const i18n = useI18n()
  const able = people.filter(({ state }) => REGISTRATION_STATE_ROWS[state].isActive)
  if (able.length === 0) return null
  return (
    <section aria-labelledby="head">
      <h2 id="head">{i18n.t('delegation.head')}</h2>
      <form method="post" className="fields">
        <input type="hidden" name="act" value="head" />
        <input type="hidden" name="token" value={token} />
        <label>
          {i18n.t('delegation.head')}
          <select name="head" defaultValue={able.find(({ isHead }) => isHead)?.id ?? ''}>
            <option value="">{i18n.t('delegation.head-nobody')}</option>
            {able.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button className="button quiet">{i18n.t('delegation.head-send')}</button>
      </form>
    </section>
  )
}

/** Letters of nomination of the delegation. */
export function Letters({ token, delegation: { letters } }: PartProps) {
  const i18n = useI18n()
  return (
    <section aria-labelledby="letters">
      <h2 id="letters">{i18n.t('delegation.letters')}</h2>
      <ul className="bullets">
        {letters.map(({ id, name, size }) => (
          <li key={id}>
            <form method="post">
              <input type="hidden" name="act" value="remove-letter" />
              <input type="hidden" name="token" value={token} />
              <input type="hidden" name="letter" value={id} />
              <bdi>{name}</bdi> ({Math.ceil(size / 1000)} kB){' '}
              <button className="button quiet">
                {i18n.t('delegation.letter-remove', { name })}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form
        method="post"
        action={i18n.path('/delegation/letters')}
        encType="multipart/form-data"
        className="fields"
      >
        <input type="hidden" name="token" value={token} />
        <label>
          {i18n.t('delegation.letter')}
          <input type="file" name="file" accept=".pdf,.docx,.png,.jpg,.jpeg" required />
        </label>
        <button className="button quiet">{i18n.t('delegation.letter-send')}</button>
      </form>
      <p className="soft">{i18n.t('delegation.letters-hint')}</p>
    </section>
  )
}
