import type { UpdateWords } from './update-words'

/** Sentences and headlines about the updates of a meeting. */
export const UPDATES_RU: UpdateWords = {
  sentences: {
    starts: 'теперь начинается в {after}, а не в {before}.',
    ends: 'теперь заканчивается в {after}, а не в {before}.',
    moved: 'теперь проводится в другое время: {after} (ранее: {before}).',
    recording: 'Видеозапись доступна.',
    room: 'проводится в зале {after}.',
    roomNow: 'теперь проводится в зале {after}, а не в зале {before}.',
    speakerNew: 'теперь включает нового выступающего: {after}.',
    speakerGone: 'больше не включает этого выступающего: {before}.',
    documentNew: 'имеет новый документ: {after}.',
    closes: 'Предельный срок регистрации: {after}.',
    closesNow: 'Новый предельный срок регистрации: {after} (ранее: {before}).',
    documentLink: 'Новая ссылка на документ {name}.',
    documentPublic: 'Документ {name} теперь общедоступен.',
    documentRestricted: 'Документ {name} теперь доступен только зарегистрированным участникам.',
    interpretationNew: 'Теперь обеспечивается устный перевод (языки: {after}).',
    captionsNew: 'Теперь обеспечиваются субтитры (языки: {after}).',
    deadlineNew: 'Новый предельный срок: {name}, {after}.',
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
      one: 'Время еще {count} заседания осталось прежним.',
      few: 'Время еще {count} заседаний осталось прежним.',
      many: 'Время еще {count} заседаний осталось прежним.',
      other: 'Время еще {count} заседания осталось прежним.',
    },
    speakers: {
      one: 'Добавлен {count} выступающий: {names}.',
      few: 'Добавлены {count} выступающих: {names}.',
      many: 'Добавлено {count} выступающих: {names}.',
      other: 'Добавлены выступающие ({count}): {names}.',
    },
    documents: {
      one: '{count} новый документ: {names}.',
      few: '{count} новых документа: {names}.',
      many: '{count} новых документов: {names}.',
      other: 'Новые документы ({count}): {names}.',
    },
    outcomes: {
      one: '{count} новый итог: {names}.',
      few: '{count} новых итога: {names}.',
      many: '{count} новых итогов: {names}.',
      other: 'Новые итоги ({count}): {names}.',
    },
    decisions: {
      one: '{count} новое решение: {names}.',
      few: '{count} новых решения: {names}.',
      many: '{count} новых решений: {names}.',
      other: 'Новые решения ({count}): {names}.',
    },
    circulars: {
      one: '{count} новый циркуляр: {names}.',
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
