import type { Translation } from '../../translation'
import type { search as English } from '../en/search'

export const search: Translation<typeof English> = {
  'search.title': 'Поиск',
  'search.words': 'Слова для поиска',
  'search.send': 'Найти',
  'search.all-languages': 'Все языки',
  'search.type-letter': 'Циркуляры',
  'search.type-meeting': 'Собрания',
  'search.type-session': 'Заседания',
  'search.type-speaker': 'Выступающие',
  'search.type-document': 'Документы',
  'search.type-decision': 'Решения',
  'search.type-library': 'Библиотека',
  'search.group': '{name} ({count, number})',
  'search.groups': 'Группы результатов',
  'search.all': 'Все',
  'search.refine': 'Фильтры',
  'search.count':
    'По запросу «{words}» {count, plural, one {найден # результат} few {найдено # результата} many {найдено # результатов} other {найдено # результата}}',
  'search.language': 'Язык',
  'search.from': 'С',
  'search.until': 'По',
  'search.hint':
    'Чтобы найти точную фразу, заключите ее в кавычки. Чтобы исключить слово, поставьте перед ним дефис.',
  'search.results': 'Результаты',
  'search.none': 'По запросу «{words}» ничего не найдено.',
  'search.none-more':
    'Проверьте написание, попробуйте меньше слов или другие слова либо снимите фильтры.',
  'search.meant':
    'По запросу «{words}» ничего не найдено. Показаны результаты по запросу «{meant}».',
  'search.bad':
    'Не удалось выполнить этот поиск. Введите не более 200 символов, а даты указывайте в виде 2021-12-07.',
}
