import type { Language } from '@u4ssc/domain'
import { createSay } from '../create-say'
import type { Say } from '../create-say'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { ru } from './ru'
import { zh } from './zh'
import { ar as arPages } from './pages/ar'
import { en as enPages } from './pages/en'
import { es as esPages } from './pages/es'
import { fr as frPages } from './pages/fr'
import { ru as ruPages } from './pages/ru'
import { zh as zhPages } from './pages/zh'
import { ar as arParticipation } from './pages/participation/ar'
import { en as enParticipation } from './pages/participation/en'
import { es as esParticipation } from './pages/participation/es'
import { fr as frParticipation } from './pages/participation/fr'
import { ru as ruParticipation } from './pages/participation/ru'
import { zh as zhParticipation } from './pages/participation/zh'
import { ar as arPrivacy } from './pages/privacy/ar'
import { en as enPrivacy } from './pages/privacy/en'
import { es as esPrivacy } from './pages/privacy/es'
import { fr as frPrivacy } from './pages/privacy/fr'
import { ru as ruPrivacy } from './pages/privacy/ru'
import { zh as zhPrivacy } from './pages/privacy/zh'
import { ar as arRegistration } from './pages/registration/ar'
import { en as enRegistration } from './pages/registration/en'
import { es as esRegistration } from './pages/registration/es'
import { fr as frRegistration } from './pages/registration/fr'
import { ru as ruRegistration } from './pages/registration/ru'
import { zh as zhRegistration } from './pages/registration/zh'
import { ar as arRecords } from './pages/records/ar'
import { en as enRecords } from './pages/records/en'
import { es as esRecords } from './pages/records/es'
import { fr as frRecords } from './pages/records/fr'
import { ru as ruRecords } from './pages/records/ru'
import { zh as zhRecords } from './pages/records/zh'
import { ar as arSpeaking } from './pages/speaking/ar'
import { en as enSpeaking } from './pages/speaking/en'
import { es as esSpeaking } from './pages/speaking/es'
import { fr as frSpeaking } from './pages/speaking/fr'
import { ru as ruSpeaking } from './pages/speaking/ru'
import { zh as zhSpeaking } from './pages/speaking/zh'

export type SiteMessage =
  | keyof typeof en
  | keyof typeof enPages
  | keyof typeof enRegistration
  | keyof typeof enParticipation
  | keyof typeof enRecords
  | keyof typeof enPrivacy
  | keyof typeof enSpeaking
export type SiteSay = Say<SiteMessage>

export const CATALOGUES: Readonly<Record<Language, Readonly<Record<SiteMessage, string>>>> = {
  ar: {
    ...ar,
    ...arPages,
    ...arRegistration,
    ...arParticipation,
    ...arRecords,
    ...arPrivacy,
    ...arSpeaking,
  },
  en: {
    ...en,
    ...enPages,
    ...enRegistration,
    ...enParticipation,
    ...enRecords,
    ...enPrivacy,
    ...enSpeaking,
  },
  es: {
    ...es,
    ...esPages,
    ...esRegistration,
    ...esParticipation,
    ...esRecords,
    ...esPrivacy,
    ...esSpeaking,
  },
  fr: {
    ...fr,
    ...frPages,
    ...frRegistration,
    ...frParticipation,
    ...frRecords,
    ...frPrivacy,
    ...frSpeaking,
  },
  ru: {
    ...ru,
    ...ruPages,
    ...ruRegistration,
    ...ruParticipation,
    ...ruRecords,
    ...ruPrivacy,
    ...ruSpeaking,
  },
  zh: {
    ...zh,
    ...zhPages,
    ...zhRegistration,
    ...zhParticipation,
    ...zhRecords,
    ...zhPrivacy,
    ...zhSpeaking,
  },
}

/** The words of the public site in a language. */
export function siteMessages(language: Language): SiteSay {
  return createSay(CATALOGUES[language], language)
}
