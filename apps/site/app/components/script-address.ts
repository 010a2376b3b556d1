import { createContext } from 'react'

/** Where the one script of the site lies: the client entry of the build. */
export const ScriptAddress = createContext<string | null>(null)
