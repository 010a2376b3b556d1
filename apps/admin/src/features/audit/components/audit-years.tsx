import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { audit, call } from '@u4ssc/client/contract'
import type { AuditYears } from '@u4ssc/client/platform'
import { Button } from '../../../components/button'
import { useConnection } from '../../../components/api/connection'
import { useAct, useRead } from '../../../components/api/operations'
import { saveFile } from '../../../components/api/save-file'
import { ConfirmDialog } from '../../../components/feedback/confirm-dialog'
import { Loaded } from '../../../components/feedback/loaded'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'

type Year = AuditYears['items'][number]

/** The years of the audit log, to download and then delete. */
export function AuditYearList() {
  return (
    <details className="card part">
      <summary>{say('audit.years')}</summary>
      <div className="body">
        <p className="soft">{say('audit.yearsHelp')}</p>
        <Loaded query={useRead(audit.years.list)}>{({ items }) => <Years years={items} />}</Loaded>
      </div>
    </details>
  )
}

function Years({ years }: { readonly years: readonly Year[] }) {
  return (
    <div className="scroll">
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{say('audit.year')}</th>
            <th scope="col">{say('audit.entries')}</th>
            <th scope="col">{say('audit.action')}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((one) => (
            <YearRow key={one.year} of={one} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function YearRow({ of: { year, entries, hasEnded } }: { readonly of: Year }) {
  const name = String(year)
  const [hash, setHash] = useState<string | null>(null)
  const [isAsking, setAsking] = useState(false)
  const connection = useConnection()
  const download = useMutation({
    mutationFn: async () => {
      const file = await call(connection, audit.years.export, year)
      saveFile(file, `audit-${name}.ndjson`)
      setHash(await hashOf(file))
    },
  })
  const remove = useAct(audit.years.delete)
  const confirm = () => {
    setAsking(false)
    if (hash !== null) remove.mutate({ year, sha256: hash })
  }
  const error = download.error ?? remove.error
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="num">{entries}</td>
      <td>
        <Button look="quiet" busy={download.isPending} onClick={() => download.mutate()}>
          {say('audit.downloadYear', { year: name })}
        </Button>
        {hasEnded && hash !== null && (
          <Button look="quiet" busy={remove.isPending} onClick={() => setAsking(true)}>
            {say('audit.deleteYear', { year: name })}
          </Button>
        )}
        {error && <ProblemNotice error={error} />}
        <ConfirmDialog
          open={isAsking}
          title={say('audit.deleteYearTitle', { year: name })}
          confirm={say('audit.deleteYearConfirm')}
          onConfirm={confirm}
          onCancel={() => setAsking(false)}
        >
          <p>{say('audit.deleteYearText', { count: entries })}</p>
        </ConfirmDialog>
      </td>
    </tr>
  )
}

/** Returns the SHA-256 of a file in hexadecimal. */
async function hashOf(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
