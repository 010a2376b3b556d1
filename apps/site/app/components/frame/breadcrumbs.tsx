import { useI18n } from '../../i18n/use-i18n'

interface CrumbsProps {
  readonly list: { readonly path: string; readonly name: string }
  readonly page: string
}

export function Breadcrumbs({ list, page }: CrumbsProps) {
  const i18n = useI18n()
  return (
    <nav className="crumbs" aria-label={i18n.t('layout.breadcrumbs-label')}>
      <a href={list.path}>
        <bdi>{list.name}</bdi>
      </a>{' '}
      <span aria-hidden="true">/</span> <bdi>{page}</bdi>
    </nav>
  )
}
