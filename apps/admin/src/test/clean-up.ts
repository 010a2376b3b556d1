import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach } from 'vitest'

// The default second is too short on a busy machine
configure({ asyncUtilTimeout: 5_000 })
// Each test has a session, unless its API says that it has ended
beforeEach(() => {
  if ('document' in globalThis) document.cookie = 'u4ssc.signed-in=yes'
})
afterEach(() => {
  cleanup()
  // Some files run without a browser's objects
  if (!('localStorage' in globalThis)) return
  localStorage.clear()
  sessionStorage.clear()
})
