import { LIST_FORMATS } from '@u4ssc/client/registrations'
import type { ListFormat } from '@u4ssc/client/registrations'
import { LanguageSchema } from '@u4ssc/domain'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { saveFile } from '../../../components/api/save-file'
import { useAct } from '../../../components/api/use-act'
import { FormDialog } from '../../../components/feedback/form-dialog'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { SelectField } from '../../../components/forms/select-field'
import { wording } from '../../../components/language/language'
import { LANGUAGE_OPTIONS } from '../../../components/language/language-options'
import { say } from '../../../components/language/say'
import type { DecisionFilter } from '../schema'

interface DownloadDecisionsProps {
  readonly filter: DecisionFilter
}

/** Button that opens a dialog with the formats and languages of the register. */
export function DownloadDecisions(props: DownloadDecisionsProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="button quiet small"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {say('lists.submit')}
      </button>
      {isOpen && <DownloadDialog {...props} close={() => setOpen(false)} />}
    </>
  )
}

function DownloadDialog({
  filter,
  close,
}: DownloadDecisionsProps & { readonly close: () => void }) {
  const { register, handleSubmit } = useForm<{ format: ListFormat; language: string }>({
    defaultValues: { format: 'xlsx', language: wording.language },
  })
  const download = useAct(async (client, chosen: { format: ListFormat; language: string }) => {
    const language = LanguageSchema.parse(chosen.language)
    const name = `decisions.${chosen.format}`
    saveFile(
      await client.lists.downloadDecisions({ ...filter, format: chosen.format, language }),
      name,
    )
    return name
  })
  return (
    <FormDialog
      title={say('decisions.download')}
      submit={say('lists.submit')}
      isBlocked={download.isPending}
      close={close}
      act={() => void handleSubmit((chosen) => download.mutate(chosen))()}
    >
      <SelectField
        label={say('lists.format')}
        options={LIST_FORMATS.map((value) => ({ value, label: say(`lists.format-${value}`) }))}
        {...register('format')}
      />
      <SelectField
        label={say('lists.language')}
        options={LANGUAGE_OPTIONS}
        {...register('language')}
      />
      <div role="status">
        {download.data !== undefined && say('lists.started', { file: download.data })}
      </div>
      {download.error && <ProblemNotice error={download.error} />}
    </FormDialog>
  )
}
