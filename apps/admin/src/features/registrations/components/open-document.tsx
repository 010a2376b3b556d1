import { call } from '@u4ssc/client/contract'
import type { registrations } from '@u4ssc/client/contract'
import { useMutation } from '@tanstack/react-query'
import { Button } from '../../../components/button'
import { useConnection } from '../../../components/api/connection'
import { saveFile } from '../../../components/api/save-file'
import { ProblemNotice } from '../../../components/feedback/problem-notice'

interface OpenDocumentProps {
  readonly operation:
    | typeof registrations.previewCertificate
    | typeof registrations.previewVisaLetter
  readonly registration: string
  readonly label: string
  /** Name of the person, also of the file. */
  readonly name: string
}

/** Button that opens the official document of a person, which is not issued by it. */
export function OpenDocument({ operation, registration, label, name }: OpenDocumentProps) {
  const connection = useConnection()
  const open = useMutation({
    mutationFn: async () =>
      saveFile(await call(connection, operation, registration), `${name}.pdf`),
  })
  return (
    <>
      <Button
        look="quiet"
        size="small"
        aria-label={`${label}: ${name}`}
        busy={open.isPending}
        onClick={() => open.mutate()}
      >
        {label}
      </Button>
      {open.error && <ProblemNotice error={open.error} />}
    </>
  )
}
