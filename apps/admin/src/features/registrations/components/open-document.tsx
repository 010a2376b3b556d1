import { call } from '@u4ssc/client/contract'
import type { registrations } from '@u4ssc/client/contract'
import { useMutation } from '@tanstack/react-query'
import { useConnection } from '../../../components/api/connection'
import { saveFile } from '../../../components/api/save-file'
import { ProblemNotice } from '../../../components/feedback/problem-notice'

interface OpenDocumentProps {
  readonly operation:
    typeof registrations.previewCertificate | typeof registrations.previewVisaLetter
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
      <button
        type="button"
        className="button quiet small"
        aria-label={`${label}: ${name}`}
        disabled={open.isPending}
        onClick={() => open.mutate()}
      >
        {label}
      </button>
      {open.error && <ProblemNotice error={open.error} />}
    </>
  )
}
