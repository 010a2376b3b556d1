import { useWords } from '../words/use-words'

interface CrumbsProps {
  readonly list: { readonly path: string; readonly name: string }
  readonly page: string
}

export function Crumbs({ list, page }: CrumbsProps) {
  const words = useWords()
  return (
    <nav className="crumbs" aria-label={words.say('layout.breadcrumbs-label')}>
      <a href={list.path}>{list.name}</a> <span aria-hidden="true">/</span> {page}
    </nav>
  )
}
