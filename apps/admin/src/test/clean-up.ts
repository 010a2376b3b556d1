import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// The default second is too short on a busy machine
configure({ asyncUtilTimeout: 5_000 })
afterEach(() => {
  cleanup()
  // Some files run without a browser's objects
  if (!('localStorage' in globalThis)) return
  localStorage.clear()
  sessionStorage.clear()
})
