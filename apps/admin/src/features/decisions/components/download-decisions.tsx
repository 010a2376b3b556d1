import { DownloadDialog } from '../../../components/lists/download-dialog'
import { say } from '../../../components/language/say'
import type { DecisionFilter } from '../schema'

/** Downloads the register of decisions. */
export function DownloadDecisions({ filter }: { readonly filter: DecisionFilter }) {
  return (
    <DownloadDialog
      label={say('lists.submit')}
      title={say('decisions.download')}
      format="xlsx"
      name="decisions"
      load={(client, choice) => client.lists.downloadDecisions({ ...filter, ...choice })}
    />
  )
}
