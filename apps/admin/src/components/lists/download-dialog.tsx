import type { Client } from '@u4ssc/client'
import { LIST_FORMATS } from '@u4ssc/client/registrations'
import type { ListFormat } from '@u4ssc/client/registrations'
import { LanguageSchema } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import { useState } from 'react'
import type { ReactNode } from 'react'
import * as z from 'zod'
import { Button } from '../button'
import { saveFile } from '../api/save-file'
import { useClientAct } from '../api/use-client-act'
import { FormDialog } from '../feedback/form-dialog'
import { ProblemNotice } from '../feedback/problem-notice'
import { SelectField } from '../forms/select-field'
import { wording } from '../language/language'
import { LANGUAGE_OPTIONS } from '../language/language-options'
import { say } from '../language/say'

const FormatSchema = z.enum(LIST_FORMATS)

/** Format and language of a list. */
interface ListChoice {
  readonly format: ListFormat
  readonly language: Language
}

interface DownloadProps {
  /** Label of the button. */
  readonly label: string
  readonly title: string
  /** The format that is chosen first. */
  readonly format: ListFormat
  /** Further fields, above the format. */
  readonly fields?: ReactNode
  readonly hint?: string
  /** Name of the file without its extension. */
  readonly name: string
  readonly load: (client: Client, choice: ListChoice) => Promise<Blob>
}

/** Button that opens a dialog with the formats and languages of a list. */
export function DownloadDialog(props: DownloadProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look="quiet" size="small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {props.label}
      </Button>
      {isOpen && <Choices {...props} close={() => setOpen(false)} />}
    </>
  )
}

function Choices(props: DownloadProps & { readonly close: () => void }) {
  const { title, fields, hint, name, load, close } = props
  const [format, setFormat] = useState(props.format)
  const [language, setLanguage] = useState<Language>(wording.language)
  const download = useClientAct(async (client) => {
    const file = `${name}.${format}`
    saveFile(await load(client, { format, language }), file)
    return file
  })
  return (
    <FormDialog
      title={title}
      submit={say('lists.submit')}
      isBlocked={download.isPending}
      close={close}
      act={() => download.mutate()}
    >
      {fields}
      <SelectField
        label={say('lists.format')}
        options={LIST_FORMATS.map((value) => ({ value, label: say(`lists.format-${value}`) }))}
        value={format}
        onChange={({ target }) => setFormat(FormatSchema.parse(target.value))}
      />
      <SelectField
        label={say('lists.language')}
        options={LANGUAGE_OPTIONS}
        value={language}
        onChange={({ target }) => setLanguage(LanguageSchema.parse(target.value))}
      />
      {hint !== undefined && <p className="hint">{hint}</p>}
      <div role="status">
        {download.data !== undefined && say('lists.started', { file: download.data })}
      </div>
      {download.error && <ProblemNotice error={download.error} />}
    </FormDialog>
  )
}
