import { say } from '../words/say'

interface CrumbsProps {
  readonly list: { readonly path: string; readonly name: string }
  readonly page: string
}

export function Crumbs({ list, page }: CrumbsProps) {
  return (
    <nav className="crumbs" aria-label={say('crumbs.label')}>
      <a href={list.path}>{list.name}</a> <span aria-hidden="true">/</span> {page}
    </nav>
  )
}
