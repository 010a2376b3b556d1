import { account } from '@u4ssc/client/contract'
import type { NewSecondFactor } from '@u4ssc/client/people'
import { QRCodeSVG } from 'qrcode.react'
import { Button } from '../../../components/button'
import { FormField } from '../../../components/forms/form-field'
import { FormProblem } from '../../../components/forms/form-problem'
import { useApiForm } from '../../../components/forms/use-api-form'
import { say } from '../../../components/language/say'
import { SecondFactorCodeFormSchema } from '../schema'
import { useAct } from '../../../components/api/operations'
import { RecoveryCodes } from './recovery-codes'

/** Shows the secret as a QR code and as text, and asks for a first code. */
export function ConfirmSecondFactor({ made }: { made: NewSecondFactor }) {
  const confirm = useAct(account.secondFactor.confirm)
  const form = useApiForm(SecondFactorCodeFormSchema, { code: '' }, (body) =>
    confirm.mutateAsync(body),
  )
  const { errors } = form.formState
  return (
    <>
      <p>{say('account.secondFactor-scan')}</p>
      <QRCodeSVG
        className="qr"
        value={made.uri}
        size={192}
        marginSize={4}
        title={say('account.secondFactor-picture')}
      />
      <p>
        {say('account.secondFactor-secret')}{' '}
        <code className="num" dir="ltr">
          {made.secret}
        </code>
      </p>
      <RecoveryCodes codes={made.recoveryCodes} />
      <form className="narrow" noValidate onSubmit={(event) => void form.submit(event)}>
        <FormProblem message={errors.root?.message} />
        <FormField
          label={say('account.secondFactor-code')}
          hint={say('account.secondFactor-codeHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          dir="ltr"
          problem={errors.code && say('account.secondFactor-codeWrong')}
          {...form.register('code')}
        />
        <div className="actions">
          <Button type="submit" busy={confirm.isPending}>
            {say('account.secondFactor-confirm')}
          </Button>
        </div>
      </form>
    </>
  )
}
