import { MAX_BIOGRAPHY_LENGTH } from '@u4ssc/client/speakers'
import type { OwnSpeaking } from '@u4ssc/client/speakers'
import { LongTextField } from '../../components/form-fields'
import type { FieldProblem } from '../../components/form-fields'
import { useI18n } from '../../i18n/use-i18n'
import type { I18n } from '../../i18n/i18n'
import type { SpeakerSession } from './speaker-view'

type Material = OwnSpeaking['materials'][number]

interface PartProps {
  readonly token: string
  readonly own: OwnSpeaking
}

interface BiographyProps extends PartProps {
  /** The rejected text; `null` if there is none. */
  readonly typed: string | null
  readonly problems: readonly FieldProblem[]
}

/** The biography and its review state. */
export function Biography({ token, own, typed, problems }: BiographyProps) {
  const i18n = useI18n()
  const sent = own.materials.find(({ kind }) => kind === 'biography')
  const text = typed ?? own.biography ?? ''
  return (
    <section aria-labelledby="biography">
      <h2 id="biography">{i18n.t('speaker.biography')}</h2>
      {sent && <p>{stateOf(i18n, sent)}</p>}
      {own.open ? (
        <form method="post" className="form" noValidate>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="act" value="biography" />
          <LongTextField
            name="text"
            label={i18n.t('speaker.biography')}
            hint={i18n.t('speaker.biography-hint', { max: MAX_BIOGRAPHY_LENGTH })}
            value={text}
            rows={8}
            problems={problems}
          />
          <button className="button">{i18n.t('speaker.biography-send')}</button>
        </form>
      ) : (
        <p className="as-typed">
          <bdi>{text}</bdi>
        </p>
      )}
    </section>
  )
}

interface FilesProps extends PartProps {
  readonly kind: 'photograph' | 'slides'
  /** Sessions a file can belong to. */
  readonly sessions: readonly SpeakerSession[]
}

/** The files of one kind and their review states. */
export function Files({ token, own, kind, sessions }: FilesProps) {
  const i18n = useI18n()
  const files = own.materials.filter((material) => material.kind === kind)
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>{i18n.t(`speaker.${kind}`)}</h2>
      <ul className="bullets">
        {files.map((material) => (
          <li key={material.id}>
            <SentFile token={token} material={material} mayRemove={own.open} />
          </li>
        ))}
      </ul>
      {own.open && (
        <form
          method="post"
          action={i18n.path('/speaker/files')}
          encType="multipart/form-data"
          className="fields"
        >
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="kind" value={kind} />
          {sessions.length > 0 && (
            <label>
              {i18n.t('speaker.session')}
              <select name="session" defaultValue={sessions[0]?.id}>
                {sessions.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
                <option value="">{i18n.t('speaker.session-none')}</option>
              </select>
            </label>
          )}
          <label>
            {i18n.t('speaker.file')}
            <input type="file" name="file" accept={ACCEPTED[kind]} required />
          </label>
          <button className="button quiet">{i18n.t(`speaker.${kind}-send`)}</button>
        </form>
      )}
      {own.open && <p className="soft">{i18n.t(`speaker.${kind}-hint`)}</p>}
    </section>
  )
}

const ACCEPTED = { photograph: '.png,.jpg,.jpeg', slides: '.pdf,.docx,.png,.jpg,.jpeg' } as const

interface SentFileProps {
  readonly token: string
  readonly material: Material
  readonly mayRemove: boolean
}

function SentFile({ token, material, mayRemove }: SentFileProps) {
  const i18n = useI18n()
  const { id, file, state } = material
  const name = file?.name ?? ''
  return (
    <form method="post">
      <input type="hidden" name="act" value="remove" />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="file" value={id} />
      <bdi>{name}</bdi> (<bdi dir="ltr">{Math.ceil((file?.size ?? 0) / 1000)} kB</bdi>).{' '}
      {stateOf(i18n, material)}{' '}
      {mayRemove && state !== 'taken' && (
        <button className="button quiet">{i18n.t('speaker.file-remove', { name })}</button>
      )}
    </form>
  )
}

function stateOf(i18n: I18n, { state, reason }: Material): string {
  return i18n.t(`speaker.state-${state}`, { reason: i18n.isolate(reason ?? '') })
}
