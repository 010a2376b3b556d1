import type { ReactNode } from 'react'
import { useDocumentTitle } from './use-document-title'

/** Header of a page: breadcrumb, title, actions. */
export function PageHeader(props: { crumbs?: ReactNode; title: string; children?: ReactNode }) {
  useDocumentTitle(props.title)
  return (
    <header className="bar">
      <div>
        {props.crumbs && <p className="crumbs">{props.crumbs}</p>}
        {/* A new element for each title, so that assistive technology notices the change */}
        <h1 key={props.title}>{props.title}</h1>
      </div>
      {props.children && <div className="actions">{props.children}</div>}
    </header>
  )
}
