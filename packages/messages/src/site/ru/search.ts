import type { Translation } from '../../translation'
import type { search as English } from '../en/search'

export const search: Translation<typeof English> = {
  'search.title': 'Поиск',
  'search.words': 'Слова для поиска',
  'search.send': 'Искать',
  'search.type': 'Вид',
  'search.all': 'Все',
  'search.type-letter': 'Письма',
  'search.type-meeting': 'Собрания',
  'search.type-session': 'Заседания',
  'search.type-speaker': 'Выступающие',
  'search.type-document': 'Документы',
  'search.language': 'Язык',
  'search.from': 'С',
  'search.to': 'По',
  'search.hint': 'Слова в кавычках ищутся вместе; дефис перед словом исключает его.',
  'search.results': 'Найдено',
  'search.none': 'По запросу «{words}» ничего не найдено.',
  'search.none-more': 'Попробуйте меньше слов или другие слова либо уберите фильтры.',
  'search.meant': 'По запросу «{words}» ничего не найдено. Найдено по запросу «{meant}».',
  'search.bad': 'Это нельзя найти. Напишите не более 200 знаков, а даты — например, 2021-12-07.',
}
