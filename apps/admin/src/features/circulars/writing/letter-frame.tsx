import type { Language } from '@u4ssc/domain'
import { LanguageSchema } from '@u4ssc/domain'
import { FormField } from '../../../components/forms/form-field'
import { SelectField } from '../../../components/forms/select-field'
import { TextField } from '../../../components/forms/text-field'
import { LANGUAGE_OPTIONS } from '../../../components/language/language-options'
import { say } from '../../../components/language/say'
import type { Letter } from './letter'

interface LetterFrameProps {
  readonly letter: Letter
  readonly set: (part: Partial<Letter>) => void
  /** `null` for a letter that keeps the language of the circular that it changes. */
  readonly setLanguage: ((language: Language) => void) | null
}

/** The parts around the paragraphs: reference, date, subject, addressees, contact, signatory. */
export function LetterFrame({ letter, set, setLanguage }: LetterFrameProps) {
  const { contact, signatory } = letter
  return (
    <details className="card frame">
      <summary>
        <h2>{say('writing.frame')}</h2>
      </summary>
      <div className="body">
        {setLanguage && (
          <SelectField
            label={say('facts.letterLanguage')}
            options={LANGUAGE_OPTIONS}
            value={letter.language}
            onChange={({ target }) => setLanguage(LanguageSchema.parse(target.value))}
          />
        )}
        <div className="pair">
          <FormField
            label={say('facts.reference')}
            value={letter.reference}
            maxLength={200}
            onChange={({ target }) => set({ reference: target.value })}
          />
          <FormField
            label={say('facts.issuedOn')}
            type="date"
            value={letter.issuedOn}
            onChange={({ target }) => set({ issuedOn: target.value })}
          />
        </div>
        <FormField
          label={say('facts.subject')}
          value={letter.subject}
          maxLength={500}
          onChange={({ target }) => set({ subject: target.value })}
        />
        <TextField
          label={say('facts.addressees')}
          hint={say('writing.addresseesHint')}
          problem={undefined}
          value={letter.addressees}
          onChange={({ target }) => set({ addressees: target.value })}
        />
        <div className="pair">
          <FormField
            label={say('facts.part-telephone')}
            value={contact.telephone ?? ''}
            onChange={({ target }) =>
              set({ contact: { ...contact, telephone: target.value || null } })
            }
          />
          <FormField
            label={say('facts.part-email')}
            value={contact.email ?? ''}
            onChange={({ target }) => set({ contact: { ...contact, email: target.value || null } })}
          />
          <FormField
            label={say('writing.signatoryName')}
            value={signatory.name ?? ''}
            onChange={({ target }) =>
              set({ signatory: { ...signatory, name: target.value || null } })
            }
          />
          <FormField
            label={say('writing.signatoryTitle')}
            value={signatory.title ?? ''}
            onChange={({ target }) =>
              set({ signatory: { ...signatory, title: target.value || null } })
            }
          />
        </div>
      </div>
    </details>
  )
}
