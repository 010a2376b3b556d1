import type { Question } from '@u4ssc/client/registrations'
import type { Language } from '@u4ssc/domain'
import { useState } from 'react'
import { Panel } from '../../../components/panel'
import { Button } from '../../../components/button'
import { inOwnLanguage } from '../../../components/language/in-own-language'
import { language as ownLanguage } from '../../../components/language/language'
import { LANGUAGE_OPTIONS } from '../../../components/language/language-options'
import { nameOfLanguage } from '../../../components/language/name-of-language'
import { say } from '../../../components/language/say'
import { wording } from '../../../components/language/language'
import { SelectField } from '../../../components/forms/select-field'
import { CopyQuestions } from './copy-questions'
import {
  kindOf,
  missingLanguages,
  moveQuestion,
  newQuestion,
  problemsOf,
  QUESTION_KINDS,
  removeQuestion,
} from './edit-questions'
import { FormPreview } from './form-preview'
import { QuestionEditor } from './question-editor'

interface QuestionsEditorProps {
  readonly slug: string
  readonly questions: readonly Question[]
  /** Whether problems are shown: after the first attempt to save. */
  readonly isChecked: boolean
  readonly change: (questions: readonly Question[]) => void
}

/** Editor of the questions of a registration form, with a preview. */
export function QuestionsEditor({ slug, questions, isChecked, change }: QuestionsEditorProps) {
  const [openId, setOpenId] = useState<string | null>(null)
  const [language, setLanguage] = useState<Language>(ownLanguage)
  const problems = problemsOf(questions)

  function add(kind: (typeof QUESTION_KINDS)[number]) {
    const question = newQuestion(kind, `q-${crypto.randomUUID().slice(0, 8)}`)
    change([...questions, question])
    setOpenId(question.id)
  }

  return (
    <Panel title={say('registration-form.title')}>
      <p className="soft">{say('registration-form.always')}</p>
      <SelectField
        label={say('registration-form.language')}
        options={LANGUAGE_OPTIONS}
        value={language}
        onChange={({ target: { value } }) => setLanguage(languageOf(value))}
      />
      {questions.length === 0 && <p className="empty">{say('registration-form.none')}</p>}
      <ol className="questions">
        {questions.map((question, index) => (
          <li key={question.id}>
            <QuestionSummary question={question} />
            {isChecked && problems.has(index) && (
              <p className="problem">
                {say(`registration-form.problem-${problems.get(index) ?? 'words'}`)}
              </p>
            )}
            <div className="actions">
              <Button
                look="quiet"
                size="small"
                aria-expanded={openId === question.id}
                onClick={() => setOpenId(openId === question.id ? null : question.id)}
              >
                {say(openId === question.id ? 'registration-form.done' : 'registration-form.edit')}
              </Button>
              {([-1, 1] as const).map((step) => (
                <Button
                  key={step}
                  look="quiet"
                  size="small"
                  disabled={moveQuestion(questions, index, index + step) === questions}
                  onClick={() => change(moveQuestion(questions, index, index + step))}
                >
                  {say(step < 0 ? 'registration-form.up' : 'registration-form.down')}
                </Button>
              ))}
              <Button
                look="quiet"
                size="small"
                onClick={() => change(removeQuestion(questions, question.id))}
              >
                {say('registration-form.delete')}
              </Button>
            </div>
            {openId === question.id && (
              <QuestionEditor
                question={question}
                questions={questions}
                language={language}
                change={(now) => change(questions.map((one) => (one.id === now.id ? now : one)))}
              />
            )}
          </li>
        ))}
      </ol>
      <AddQuestion add={add} />
      <CopyQuestions
        slug={slug}
        copy={(copied) =>
          change([
            ...questions,
            ...copied.filter(({ id }) => questions.every((one) => one.id !== id)),
          ])
        }
      />
      <FormPreview questions={questions} />
    </Panel>
  )
}

function languageOf(value: string): Language {
  return LANGUAGE_OPTIONS.find((option) => option.value === value)?.value ?? ownLanguage
}

function QuestionSummary({ question }: { question: Question }) {
  const missing = missingLanguages(question)
  const kind = say(`registration-form.kind-${kindOf(question)}`)
  return (
    <p>
      <strong>
        <bdi>{inOwnLanguage(question.label) || say('registration-form.unnamed')}</bdi>
      </strong>{' '}
      <span className="soft">
        {[
          kind,
          say(question.required ? 'registration-form.required' : 'registration-form.optional'),
          ...(question.shownIf === null ? [] : [say('registration-form.conditional')]),
          ...(missing.length === 0
            ? []
            : [
                say('registration-form.missing', {
                  languages: missing.map(nameOfLanguage).join(wording.listSeparator),
                }),
              ]),
        ].join(' · ')}
      </span>
    </p>
  )
}

function AddQuestion({ add }: { add: (kind: (typeof QUESTION_KINDS)[number]) => void }) {
  const [kind, setKind] = useState<(typeof QUESTION_KINDS)[number]>('text')
  return (
    <div className="inline-form">
      <SelectField
        label={say('registration-form.kind')}
        options={QUESTION_KINDS.map((value) => ({
          value,
          label: say(`registration-form.kind-${value}`),
        }))}
        value={kind}
        onChange={({ target: { value } }) =>
          setKind(QUESTION_KINDS.find((one) => one === value) ?? 'text')
        }
      />
      <Button look="quiet" onClick={() => add(kind)}>
        {say('registration-form.add')}
      </Button>
    </div>
  )
}
