import { visibleQuestions } from '@u4ssc/client/registrations'
import type { Answers, Question } from '@u4ssc/client/registrations'
import type { Language } from '@u4ssc/domain'
import { useState } from 'react'
import { QuestionField } from '../../../components/forms/question-field'
import { SelectField } from '../../../components/forms/select-field'
import { language as ownLanguage } from '../../../components/language/language'
import { LANGUAGE_OPTIONS } from '../../../components/language/language-options'
import { say } from '../../../components/language/say'

/** The questions as a person sees them in a language. Answers are not saved. */
export function FormPreview({ questions }: { questions: readonly Question[] }) {
  const [answers, setAnswers] = useState<Answers>({})
  const [language, setLanguage] = useState<Language>(ownLanguage)
  const written = questions.filter(({ label }) => Object.keys(label).length > 0)
  if (written.length === 0) return null
  return (
    <section className="notice" aria-labelledby="form-preview">
      <h3 id="form-preview">{say('registration-form.preview')}</h3>
      <p className="soft">{say('registration-form.previewHint')}</p>
      <SelectField
        label={say('registration-form.previewLanguage')}
        options={LANGUAGE_OPTIONS}
        value={language}
        onChange={({ target: { value } }) =>
          setLanguage(LANGUAGE_OPTIONS.find((one) => one.value === value)?.value ?? ownLanguage)
        }
      />
      <div lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
        {visibleQuestions(written, answers).map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            answer={answers[question.id]}
            problem={undefined}
            language={language}
            onAnswer={(answer) => setAnswers({ ...answers, [question.id]: answer })}
          />
        ))}
      </div>
    </section>
  )
}
