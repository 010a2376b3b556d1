import './without-eval'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { markLanguage } from './components/language/language'
import './styles/base.css'
import './styles/menus.css'
import './styles/frame.css'
import './styles/palette.css'
import './styles/refreshing.css'
import './styles/emails.css'
import './styles/lists.css'
import './styles/cards.css'
import './styles/check-in.css'
import './styles/workspace.css'
import './styles/review.css'
import './styles/documents.css'
import './styles/timetable.css'
import './styles/meeting-editor.css'
import './styles/programme.css'
import './styles/publishing.css'
import './styles/sittings.css'
import './styles/writing.css'

// Without the worker everything works except opening the check-in desk offline.
if ('serviceWorker' in navigator)
  navigator.serviceWorker.register('/admin/check-in-worker.js').catch(() => undefined)

markLanguage(document.documentElement)
const root = document.getElementById('root')
if (root === null) throw new Error('The document has no #root element')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
