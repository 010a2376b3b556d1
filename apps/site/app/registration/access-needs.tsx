import { AccessServiceSchema } from '@u4ssc/domain/meetings'
import type { AccessService } from '@u4ssc/domain/meetings'
import { ChoicesField, LongTextField } from '../components/form-fields'
import { useI18n } from '../i18n/use-i18n'
import { detailsField, valueOf } from './form-fields'
import type { FilledForm } from './form-fields'

/** Needs that only a room can meet. */
const IN_ROOM: ReadonlySet<AccessService> = new Set([
  'hearing-loop',
  'step-free-access',
  'personal-assistant',
])

/**
 * Returns the needs a form offers: those of a room only if people can attend on site, and others
 * that were chosen before. Interpretation into another language is no accessibility need.
 */
export function offeredNeeds({
  form,
  fields,
}: Pick<FilledForm, 'form' | 'fields'>): readonly AccessService[] {
  const hasRoom = form.modes.some(({ mode }) => mode === 'on-site')
  return AccessServiceSchema.options.filter(
    (need) =>
      fields['need']?.includes(need) === true ||
      (need !== 'interpretation' && (hasRoom || !IN_ROOM.has(need))),
  )
}

interface AccessNeedsProps {
  readonly label: string
  readonly filled: FilledForm
}

export function AccessNeeds({ label, filled }: AccessNeedsProps) {
  const i18n = useI18n()
  const { fields, problems, access } = filled
  const requestBy = access?.requestBy ?? null
  const isOpen =
    (fields['need'] ?? []).length > 0 ||
    valueOf(fields, 'needDetails') !== '' ||
    problems.some(({ field }) => field === 'need' || field === 'needDetails')
  return (
    <details className="fold" open={isOpen}>
      <summary>
        {label} ({i18n.t('register.optional')})
      </summary>
      <ChoicesField
        kind="checkbox"
        name="need"
        label={label}
        hint={[
          i18n.t('register.access-hint'),
          ...(requestBy === null
            ? []
            : [i18n.t('register.access-by', { date: i18n.longDate(requestBy) })]),
        ].join(' ')}
        chosen={fields['need'] ?? []}
        choices={offeredNeeds(filled).map((service) => ({
          value: service,
          label: i18n.t(`register.need-${service}`),
        }))}
        problems={problems}
      />
      {offeredNeeds(filled)
        .map(detailsField)
        .filter((name) => name !== 'needDetails' && valueOf(fields, name) !== '')
        .map((name) => (
          // Details that the secretariat or the API stored stay with their need
          <input key={name} type="hidden" name={name} value={valueOf(fields, name)} />
        ))}
      <LongTextField
        name="needDetails"
        label={i18n.t('register.access-details')}
        value={valueOf(fields, 'needDetails')}
        problems={problems}
      />
    </details>
  )
}
