import type { Letter } from '../src/values/letter/index'
import type { Scope } from '../src/values/letter/index'
import { splitLetter } from '../src/layout/segments/index'
import { readTokens } from '../src/text/tokens/index'
import { VOCABULARIES } from '../src/text/vocabulary/vocabularies'
import type { Language } from '@u4ssc/domain'

type Frame = readonly [head: string, subject: string, salutation: string, closing: string]

const FRAMES: Readonly<Record<Language, Frame>> = {
  ar: [
    'جنيف، 1 مارس 2022\nالمرجع: الرسالة المعممة 1 لمكتب تقييس الاتصالات',
    'الموضوع:',
    'حضرات السادة والسيدات،',
    'وتفضلوا بقبول فائق التقدير والاحترام.\n\nسامي حداد\nمدير',
  ],
  en: [
    'Geneva, 1 March 2022\nRef: TSB Circular 1',
    'Subject:',
    'Dear Sir/Madam,',
    'Yours faithfully,\n\nA. Signatory\nDirector',
  ],
  es: [
    'Ginebra, 1 de marzo de 2022\nRef.: Circular TSB 1',
    'Asunto:',
    'Muy Señora mía/Muy Señor mío:',
    'Atentamente,\n\nA. Firmante\nDirector',
  ],
  fr: [
    'Genève, le 1 mars 2022\nRéf.: Circulaire TSB 1',
    'Objet:',
    'Madame, Monsieur,',
    "Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.\n\nA. Signataire\nDirecteur",
  ],
  ru: [
    'Женева, 1 марта 2022 года\nОсн.: Циркуляр 1 БСЭ',
    'Предмет:',
    'Уважаемая госпожа, уважаемый господин,',
    'С уважением,\n\nА. Подписант\nДиректор',
  ],
  zh: [
    '2022年3月1日，日内瓦\n文号：电信标准化局第1号通函',
    '事由：',
    '尊敬的先生/女士：',
    '顺致敬意！\n\n李明\n主任',
  ],
}

/** A letter of one meeting in the form of its language, cut into its parts. */
export function framedLetter(language: Language, subject: string, body: string) {
  const [head, label, salutation, closing] = FRAMES[language]
  const text = `${head}\n${label} ${subject}\n\n${salutation}\n\n${body}\n\n${closing}\n`
  const letter: Letter = splitLetter(readTokens(text), VOCABULARIES[language])
  const scope: Scope = { subject: letter.subject, sentences: letter.sentences }
  return { text, letter, scope }
}
