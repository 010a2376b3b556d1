import { useId } from 'react'
import { say } from '../../../components/language/say'

/** Recovery codes, shown once, to copy or print. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{say('account.secondFactor-recovery')}</h3>
      <p>{say('account.secondFactor-recoveryHint')}</p>
      <ul className="codes num" dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
