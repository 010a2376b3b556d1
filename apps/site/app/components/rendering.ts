import { createContext } from 'react'

/** What the server knows of a page only once its data are there. */
export interface RenderingFacts {
  /** Where the one script of the site lies: the client entry of the build. */
  readonly script: string | null
  /** Of when the oldest copy is that stands in for an answer of the API; `null` if all are fresh. */
  readonly lastCopy: string | null
}

export const Rendering = createContext<RenderingFacts>({ script: null, lastCopy: null })
