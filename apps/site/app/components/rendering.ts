import { createContext } from 'react'
import type { VisitorZone } from '../times/visitor-zone.server'

/** Who answers questions about the meetings. */
export interface Secretariat {
  readonly name: string
  readonly address: string | null
  readonly email: string
  readonly telephone: string | null
}

/** What stands around every page, and what the server knows of one only once its data are there. */
export interface RenderingFacts {
  /** Where the one script of the site lies: the client entry of the build. */
  readonly script: string | null
  /** Of when the oldest copy is that stands in for an answer of the API; `null` if all are fresh. */
  readonly lastCopy: string | null
  readonly visitor: VisitorZone
  readonly secretariat: Secretariat
  /** Of the site. */
  readonly origin: string
  /** Where the API tells of new releases. */
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
