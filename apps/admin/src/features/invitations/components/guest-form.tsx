import { LanguageSchema } from '@u4ssc/domain'
import * as z from 'zod'
import { invitations } from '@u4ssc/client/contract'
import { Panel } from '../../../components/panel'
import { Button } from '../../../components/button'
import { useAct } from '../../../components/api/operations'
import { FormProblem } from '../../../components/forms/form-problem'
import { PersonFields } from '../../../components/forms/person-fields'
import { useApiForm } from '../../../components/forms/use-api-form'
import { language } from '../../../components/language/language'
import { say } from '../../../components/language/say'

const GuestFormSchema = z.object({
  email: z.email(),
  name: z.string().trim().max(200),
  language: LanguageSchema,
})
type Guest = z.infer<typeof GuestFormSchema>

const NOBODY: Guest = { email: '', name: '', language }

/** Invites one person by email. */
export function GuestForm({ meeting }: { meeting: string }) {
  const invite = useAct(invitations.create)
  const form = useApiForm(GuestFormSchema, NOBODY, async ({ name, ...guest }, typed) => {
    await invite.mutateAsync({ meeting, ...guest, name: name === '' ? null : name })
    typed.reset({ ...NOBODY, language: guest.language })
  })
  const { errors, isSubmitting } = form.formState
  return (
    <Panel title={say('guests.one')}>
      <form className="filters" noValidate onSubmit={(event) => void form.submit(event)}>
        <PersonFields
          name={form.register('name')}
          email={form.register('email')}
          language={form.register('language')}
          errors={errors}
        />
        <Button type="submit" size="small" busy={isSubmitting}>
          {say('guests.invite')}
        </Button>
      </form>
      <FormProblem message={errors.root?.message} />
      <p role="status" className="soft">
        {invite.data && !form.formState.isDirty && say('guests.sent', { email: invite.data.email })}
      </p>
    </Panel>
  )
}
