import type { Translation } from '../../translation'
import type { search as English } from '../en/search'

export const search: Translation<typeof English> = {
  'search.title': 'Поиск',
  'search.words': 'Слова для поиска',
  'search.send': 'Найти',
  'search.type': 'Тип',
  'search.all-types': 'Все типы',
  'search.all-languages': 'Все языки',
  'search.type-letter': 'Циркуляры',
  'search.type-meeting': 'Собрания',
  'search.type-session': 'Заседания',
  'search.type-speaker': 'Выступающие',
  'search.type-document': 'Документы',
  'search.language': 'Язык',
  'search.from': 'С',
  'search.to': 'По',
  'search.hint':
    'Чтобы найти точную фразу, заключите ее в кавычки. Чтобы исключить слово, поставьте перед ним дефис.',
  'search.results': 'Результаты',
  'search.none': 'По запросу «{words}» ничего не найдено',
  'search.none-more':
    'Проверьте написание, попробуйте меньше слов или другие слова либо снимите фильтры.',
  'search.meant':
    'По запросу «{words}» ничего не найдено. Показаны результаты по запросу «{meant}».',
  'search.bad':
    'Не удалось выполнить этот поиск. Введите не более 200 символов, а даты указывайте в виде 2021-12-07.',
}
