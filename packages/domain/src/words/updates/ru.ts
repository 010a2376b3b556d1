import type { UpdateWords } from './update-words'

/** Sentences and headlines about the updates of a meeting. */
export const UPDATES_RU: UpdateWords = {
  sentences: {
    starts: 'начало теперь в {after}, а не в {before}.',
    ends: 'окончание теперь в {after}, а не в {before}.',
    moved: 'новое время – {after} (вместо {before}).',
    recording: 'Видеозапись доступна.',
    recorded: 'Собрание будет записано.',
    room: 'зал – {after}.',
    roomNow: 'новый зал – {after} (вместо {before}).',
    speakerNew: 'новый выступающий – {after}.',
    speakerGone: 'больше не участвует {before}.',
    documentNew: 'новый документ – {after}.',
    required: 'Требуется регистрация.',
    optional: 'Регистрация не требуется.',
    closes: 'Срок регистрации: {after}.',
    closesNow: 'Новый срок регистрации: {after} (вместо {before}).',
    notRecorded: 'Собрание не будет записано.',
    documentLink: 'Новая ссылка на документ {name}.',
    documentPublic: 'Документ {name} теперь общедоступен.',
    documentRestricted: 'Документ {name} теперь доступен только зарегистрированным участникам.',
  },
  counts: {
    programme: {
      one: 'Опубликована программа ({count} заседание).',
      few: 'Опубликована программа ({count} заседания).',
      many: 'Опубликована программа ({count} заседаний).',
      other: 'Опубликована программа ({count} заседания).',
    },
    sessions: {
      one: 'В программе {count} новое заседание.',
      few: 'В программе {count} новых заседания.',
      many: 'В программе {count} новых заседаний.',
      other: 'В программе {count} нового заседания.',
    },
    unchanged: {
      one: 'Время еще {count} заседания не изменилось.',
      few: 'Время еще {count} заседаний не изменилось.',
      many: 'Время еще {count} заседаний не изменилось.',
      other: 'Время еще {count} заседания не изменилось.',
    },
    speakers: {
      one: 'Добавлен {count} выступающий: {names}.',
      few: 'Добавлены {count} выступающих: {names}.',
      many: 'Добавлено {count} выступающих: {names}.',
      other: 'Добавлены выступающие ({count}): {names}.',
    },
    documents: {
      one: 'Новый документ: {names}.',
      few: '{count} новых документа: {names}.',
      many: '{count} новых документов: {names}.',
      other: 'Новые документы ({count}): {names}.',
    },
    outcomes: {
      one: 'Новый итог: {names}.',
      few: '{count} новых итога: {names}.',
      many: '{count} новых итогов: {names}.',
      other: 'Новые итоги ({count}): {names}.',
    },
    decisions: {
      one: 'Новое решение: {names}.',
      few: '{count} новых решения: {names}.',
      many: '{count} новых решений: {names}.',
      other: 'Новые решения ({count}): {names}.',
    },
    circulars: {
      one: 'Новый циркуляр: {names}.',
      few: '{count} новых циркуляра: {names}.',
      many: '{count} новых циркуляров: {names}.',
      other: 'Новые циркуляры ({count}): {names}.',
    },
    translations: {
      one: 'Эта информация теперь доступна и на другом языке: {names}.',
      other: 'Эта информация теперь доступна и на других языках: {names}.',
    },
  },
  headlines: {
    time: 'Новые дата или время',
    place: 'Новое место или форма участия',
    joining: 'Новые данные для подключения',
    registration: 'Изменения в регистрации',
    participation: 'Право на участие: изменения',
    programme: 'Изменения в программе',
    results: 'Новые документы или итоги',
    other: 'Обновлено',
  },
}
