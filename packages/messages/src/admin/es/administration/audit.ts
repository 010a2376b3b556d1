import type { Translation } from '../../../translation'
import type { audit as English } from '../../en/administration/audit'

export const audit: Translation<typeof English> = {
  'audit.none': 'Aún no hay entradas. Las acciones de los usuarios aparecerán aquí.',
  'audit.at': 'Fecha y hora',
  'audit.action': 'Acción',
  'audit.before': 'Antes',
  'audit.after': 'Después',
  'audit.nothing': 'Ningún valor',
  'audit.from': 'Desde',
  'audit.until': 'Hasta (incluido)',
  'audit.actor': 'Quién',
  'audit.what': 'Qué ha ocurrido',
  'audit.details': 'Detalles',
  'audit.code': 'Código',
  'audit.system': 'La plataforma',
  'audit.outsider': 'Un participante, orador o coordinador designado',
  'audit.visitor': 'Un visitante',
  'audit.sentence': '{actor} {act}.',
  'audit.sentenceAbout': '{actor} {act}: {object}',
  'audit.years': 'Entradas por año',
  'audit.yearsHelp':
    'El registro crece con cada acción. Descargue un año terminado, conserve el archivo y suprima después sus entradas aquí. La supresión queda registrada.',
  'audit.year': 'Año',
  'audit.entries': 'Entradas',
  'audit.downloadYear': 'Descargar {year}',
  'audit.deleteYear': 'Suprimir las entradas de {year}',
  'audit.deleteYearTitle': '¿Suprimir las entradas de {year}?',
  'audit.deleteYearText':
    '{count, plural, one {Se suprimirá definitivamente # entrada} many {Se suprimirán definitivamente # de entradas} other {Se suprimirán definitivamente # entradas}} del registro. El archivo descargado será entonces la única copia.',
  'audit.deleteYearConfirm': 'Suprimir',
}
