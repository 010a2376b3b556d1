import { useQuery } from '@tanstack/react-query'
import { call, settings } from '@u4ssc/client/contract'
import { MAX_LOGO_BYTES } from '@u4ssc/client/platform'
import type { Logo, LogoUpload } from '@u4ssc/client/platform'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { Panel } from '../../../components/panel'
import { Button } from '../../../components/button'
import { useConnection } from '../../../components/api/connection'
import { keyOf } from '../../../components/api/key-of'
import { useRead } from '../../../components/api/operations'
import { useClientAct } from '../../../components/api/use-client-act'
import { isProblem } from '../../../components/feedback/describe-error'
import { Loaded } from '../../../components/feedback/loaded'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { base64Of } from '../../../components/forms/base64-of'
import { FileChoice } from '../../../components/forms/file-choice'
import { FormField } from '../../../components/forms/form-field'
import { useUnsavedGuard } from '../../../components/forms/unsaved-guard'
import { say } from '../../../components/language/say'

/** The logo of the letterhead, saved apart from the names. */
export function LogoPart() {
  return (
    <Panel title={say('secretariat.logo')} size="narrow">
      <Loaded query={useRead(settings.getLogo)}>
        {({ logo }) => <LogoForm key={logo?.fileId} saved={logo} />}
      </Loaded>
    </Panel>
  )
}

function LogoForm({ saved }: { readonly saved: Logo | null }) {
  const [picture, setPicture] = useState<File | null>(null)
  const [alternativeText, setAlternativeText] = useState(saved?.alternativeText ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  const [hasNoText, setHasNoText] = useState(false)
  const shown = usePicture(saved, picture)
  const save = useSaveLogo()
  const isChanged = picture !== null || alternativeText !== (saved?.alternativeText ?? '')
  useUnsavedGuard(isChanged && !save.isPending && !save.isSuccess)

  function choose(file: File) {
    const refusal = refusalOf(file)
    setProblem(refusal)
    if (refusal === null) setPicture(file)
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    const content = picture ?? shown.data?.file
    setHasNoText(alternativeText.trim() === '')
    if (!content) setProblem(say('secretariat.logoMissing'))
    else if (alternativeText.trim() !== '')
      save.mutate({ content, name: picture?.name ?? saved?.name ?? 'logo', alternativeText })
  }
  return (
    <form noValidate onSubmit={submit}>
      {shown.data && (
        <p>
          <img className="logo" src={shown.data.address} alt={alternativeText} />
        </p>
      )}
      <FileChoice
        label={say(saved ? 'secretariat.logoReplace' : 'secretariat.logoChoose')}
        accept=".png,.jpg,.jpeg"
        status={picture?.name ?? saved?.name ?? say('secretariat.logoHint')}
        isSmall
        choose={choose}
      />
      {problem !== null && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <FormField
        label={say('secretariat.logoText')}
        hint={say('secretariat.logoTextHint')}
        problem={hasNoText ? say('secretariat.logoTextMissing') : undefined}
        value={alternativeText}
        maxLength={200}
        onChange={({ target }) => setAlternativeText(target.value)}
      />
      {save.error && !isProblem(save.error, 'invalid-request') && (
        <ProblemNotice error={save.error} />
      )}
      {isProblem(save.error, 'invalid-request') && (
        <p className="problem" role="alert">
          {say('secretariat.logoHint')}
        </p>
      )}
      <div className="actions">
        <Button type="submit" busy={save.isPending}>
          {say('secretariat.logoSave')}
        </Button>
        {saved && (
          <Button look="quiet" busy={save.isPending} onClick={() => save.mutate(null)}>
            {say('secretariat.logoDelete')}
          </Button>
        )}
      </div>
    </form>
  )
}

/** Returns why a file cannot be the logo, or null. */
function refusalOf({ name, type, size }: File): string | null {
  if (type === 'image/svg+xml' || /\.svgz?$/i.test(name)) return say('secretariat.logoSvg')
  const isPicture = type === 'image/png' || type === 'image/jpeg'
  return isPicture && size > 0 && size <= MAX_LOGO_BYTES ? null : say('secretariat.logoHint')
}

/** Replaces the logo, or deletes it. */
function useSaveLogo() {
  return useClientAct(
    (
      { settings: { deleteLogo, setLogo } },
      logo: (LogoUpload & { readonly content: Blob }) | null,
    ) =>
      logo === null
        ? deleteLogo()
        : setLogo({ name: logo.name, alternativeText: logo.alternativeText }, logo.content),
    keyOf(settings.getLogo),
  )
}

/** Loads the chosen picture, or else the saved one, to show it. */
function usePicture(saved: Logo | null, chosen: File | null) {
  const connection = useConnection()
  return useQuery({
    queryKey: ['logo-file', saved?.fileId, chosen?.name, chosen?.lastModified],
    queryFn: async () => {
      const file = chosen ?? (await call(connection, settings.openLogo))
      const type = chosen?.type ?? saved?.type ?? ''
      return {
        file,
        address: `data:${type};base64,${base64Of(new Uint8Array(await file.arrayBuffer()))}`,
      }
    },
    enabled: saved !== null || chosen !== null,
  })
}
