import { AccessServiceSchema } from '@u4ssc/domain'
import type { AccessProvision, AccessService } from '@u4ssc/domain'
import { FormField } from '../../../components/forms/form-field'
import { say } from '../../../components/language/say'
import { useField } from '../editor/editor'
import { nullable } from '../nullable'

const NOTHING: AccessProvision = { services: [], requestBy: null, requestContact: null }

/** Services available without a request, and the last day to request others. */
export function AccessFields() {
  const { value, set: save } = useField('access')
  const access = value ?? NOTHING
  function set(part: Partial<AccessProvision>) {
    const next = { ...access, ...part }
    const isEmpty = next.services.length === 0 && !next.requestBy && !next.requestContact
    save(isEmpty ? null : next)
  }
  const choose = (service: AccessService, isOffered: boolean) => {
    const others = access.services.filter((one) => one !== service)
    set({ services: isOffered ? [...others, service] : others })
  }
  return (
    <fieldset>
      <legend>{say('fact/access')}</legend>
      <p className="hint">{say('details.accessServices')}</p>
      {AccessServiceSchema.options.map((service) => (
        <label key={service} className="check">
          <input
            type="checkbox"
            checked={access.services.includes(service)}
            onChange={(event) => choose(service, event.target.checked)}
          />
          {say(`registrations.need-${service}`)}
        </label>
      ))}
      <FormField
        label={say('details.accessRequestBy')}
        type="date"
        value={access.requestBy ?? ''}
        onChange={(event) => set({ requestBy: nullable(event.target.value) })}
      />
    </fieldset>
  )
}
