import { LIST_FORMATS, MEETING_LISTS } from '@u4ssc/client/registrations'
import type { RegistrationFilter } from '@u4ssc/client/registrations'
import { LanguageSchema } from '@u4ssc/domain'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { FormDialog } from '../../../components/feedback/form-dialog'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { SelectField } from '../../../components/forms/select-field'
import { LANGUAGE_OPTIONS } from '../../../components/language/language-options'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { useDownloadList } from './use-download-list'

interface DownloadListsProps {
  readonly meeting: string
  readonly filter: Omit<RegistrationFilter, 'meeting'>
}

/** Button that opens a dialog with the lists of a meeting, their formats and languages. */
export function DownloadLists(props: DownloadListsProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="button quiet small"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {say('lists.open')}
      </button>
      {isOpen && <DownloadDialog {...props} close={() => setOpen(false)} />}
    </>
  )
}

function DownloadDialog({
  meeting,
  filter,
  close,
}: DownloadListsProps & { readonly close: () => void }) {
  const { register, handleSubmit } = useForm({
    defaultValues: {
      list: MEETING_LISTS[0] as (typeof MEETING_LISTS)[number],
      format: LIST_FORMATS[0] as (typeof LIST_FORMATS)[number],
      language: LanguageSchema.parse(wording.language),
    },
  })
  const download = useDownloadList(meeting)
  return (
    <FormDialog
      title={say('lists.title')}
      submit={say('lists.submit')}
      isBlocked={download.isPending}
      close={close}
      act={() => void handleSubmit((chosen) => download.mutate({ ...filter, ...chosen }))()}
    >
      <SelectField
        label={say('lists.which')}
        options={MEETING_LISTS.map((value) => ({ value, label: say(`lists.list-${value}`) }))}
        {...register('list')}
      />
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
      <p className="hint">{say('lists.hint')}</p>
      <div role="status">
        {download.data !== undefined && say('lists.started', { file: download.data })}
      </div>
      {download.error && <ProblemNotice error={download.error} />}
    </FormDialog>
  )
}
