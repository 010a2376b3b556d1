import { createContext } from 'react'
import type { Secretariat } from '../../secretariat'
import type { VisitorZone } from '../../times/visitor-zone.server'

/** Data around every page that the server knows only after the loaders have run. */
export interface RenderingFacts {
  /** Address of the only script of the site, the client entry of the build. */
  readonly script: string | null
  /** Instant of the oldest cached copy used for this page; `null` if all answers are fresh. */
  readonly lastCopy: string | null
  readonly visitor: VisitorZone
  readonly secretariat: Secretariat
  /** Origin of the site. */
  readonly origin: string
  /** Address of the stream of new releases. */
  readonly stream: string
}

export const Rendering = createContext<RenderingFacts>({
  script: null,
  lastCopy: null,
  visitor: { zone: null, source: 'unknown' },
  secretariat: { name: '', address: null, email: '', telephone: null },
  origin: '',
  stream: '',
})
