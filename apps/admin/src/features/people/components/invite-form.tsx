import { zodResolver } from '@hookform/resolvers/zod'
import type { InvitationRequest, NewInvitation } from '@u4ssc/client'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { FormField } from '../../../components/forms/form-field'
import { FormProblem } from '../../../components/forms/form-problem'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import { useInvite } from '../access-actions'
import { linkOfInvitation } from '../link-of-invitation'
import { ROLE_OPTIONS } from '../role-options'
import { InvitationFormSchema } from '../schema'
import { showErrors } from '../../../components/forms/show-errors'

const NOBODY: InvitationRequest = { email: '', role: 'reader' }

/** Creates an invitation link, which is shown once. */
export function InviteForm() {
  const invite = useInvite()
  const [made, setMade] = useState<NewInvitation | null>(null)
  const form = useForm({ resolver: zodResolver(InvitationFormSchema), defaultValues: NOBODY })
  const { errors, isSubmitting } = form.formState
  const submit = form.handleSubmit(async (request) => {
    try {
      setMade(await invite.mutateAsync(request))
      form.reset(NOBODY)
    } catch (error) {
      showErrors(error, InvitationFormSchema.keyof(), form.setError)
    }
  })
  return (
    <>
      <form className="filters" noValidate onSubmit={(event) => void submit(event)}>
        <FormField
          label={say('field.email')}
          type="email"
          autoComplete="off"
          problem={errors.email && say('field.problem-email')}
          {...form.register('email')}
        />
        <SelectField label={say('people.role')} options={ROLE_OPTIONS} {...form.register('role')} />
        <button type="submit" className="button small" disabled={isSubmitting}>
          {say('people.invitations-invite')}
        </button>
      </form>
      <FormProblem message={errors.root?.message} />
      <div role="status">{made && <OneTimeLink invitation={made} />}</div>
    </>
  )
}

function OneTimeLink({ invitation }: { invitation: NewInvitation }) {
  const [isCopied, setCopied] = useState(false)
  const link = linkOfInvitation(invitation.token)
  return (
    <div className="notice">
      <p>{say('people.invitations-once', { email: invitation.email })}</p>
      <p>
        <code>{link}</code>
      </p>
      <button
        type="button"
        className="button quiet small"
        onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}
      >
        {say(isCopied ? 'action.copied' : 'action.copy')}
      </button>
    </div>
  )
}
