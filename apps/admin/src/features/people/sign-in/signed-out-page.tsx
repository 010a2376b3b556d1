import type { ReactNode } from 'react'
import { LanguageChoice } from '../../../components/layout/language-choice'
import { say } from '../../../components/language/say'
import { useDocumentTitle } from '../../../components/layout/use-document-title'

/** Page before sign-in: one form under the name of the secretariat. */
export function SignedOutPage(props: { title: string; lead?: string; children: ReactNode }) {
  useDocumentTitle(props.title)
  return (
    <main className="front">
      <p className="brand">
        {say('layout.brand-name')} <small>{say('layout.brand-office')}</small>
      </p>
      <h1>{props.title}</h1>
      {props.lead && <p className="soft">{props.lead}</p>}
      {props.children}
      <LanguageChoice />
    </main>
  )
}
