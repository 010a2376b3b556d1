import { useI18n } from '../../../i18n/use-i18n'

interface SectionsProps {
  /** The sections that the page has, in its order. */
  readonly sections: readonly { readonly id: string; readonly name: string }[]
}

/** Links to the sections of a long page. */
export function Sections({ sections }: SectionsProps) {
  const i18n = useI18n()
  return (
    <nav className="local no-print" aria-label={i18n.t('meeting.sections')}>
      {sections.map(({ id, name }) => (
        <a key={id} href={`#${id}`}>
          {name}
        </a>
      ))}
    </nav>
  )
}
