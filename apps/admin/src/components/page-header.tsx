import type { ReactNode } from 'react'
import { useDocumentTitle } from './use-document-title'

/** The head of a page: where it stands, its title, and what can be done here. */
export function PageHeader(props: { crumbs?: ReactNode; title: string; children?: ReactNode }) {
  useDocumentTitle(props.title)
  return (
    <header className="bar">
      <div>
        {props.crumbs && <p className="crumbs">{props.crumbs}</p>}
        <h1>{props.title}</h1>
      </div>
      {props.children && <div className="actions">{props.children}</div>}
    </header>
  )
}
