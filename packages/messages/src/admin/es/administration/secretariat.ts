import type { Translation } from '../../../translation'
import type { secretariat as English } from '../../en/administration/secretariat'

export const secretariat: Translation<typeof English> = {
  'secretariat.title': 'Secretaría',
  'secretariat.lead':
    'Cómo se nombra la secretaría en los mensajes y los documentos. Los mensajes que aún no se han enviado usan los nuevos nombres.',
  'secretariat.emails': 'Mensajes',
  'secretariat.documents': 'Documentos',
  'secretariat.name': 'Nombre de la secretaría',
  'secretariat.nameHint':
    'Al principio y al final de los mensajes, por ejemplo, Secretaría de U4SSC. Déjelo vacío para usar la serie de la reunión.',
  'secretariat.senderName': 'Nombre del remitente',
  'secretariat.senderHint': 'Déjelo vacío para usar el nombre del ajuste MAIL_FROM.',
  'secretariat.replyTo': 'Dirección para las respuestas',
  'secretariat.replyHint': 'Déjelo vacío si las respuestas van a la dirección del remitente.',
  'secretariat.letterhead': 'Membrete',
  'secretariat.letterheadHint':
    'Hasta seis líneas, al principio de las listas, las confirmaciones, los certificados y las cartas de apoyo a la solicitud de visado. Déjelo vacío para usar el emisor de la circular.',
  'secretariat.signatoryName': 'Nombre del firmante',
  'secretariat.signatoryHint':
    'Firma las confirmaciones, los certificados y las cartas de apoyo a la solicitud de visado, y se propone en las nuevas circulares.',
  'secretariat.signatoryTitle': 'Cargo del firmante',
  'secretariat.signatoryOrganization': 'Organización del firmante',
  'secretariat.logo': 'Logotipo',
  'secretariat.logoHint':
    'PNG o JPEG, 500 kB como máximo, de 50 a 4000 píxeles de ancho y de alto.',
  'secretariat.logoChoose': 'Elegir una imagen',
  'secretariat.logoReplace': 'Sustituir la imagen',
  'secretariat.logoText': 'Texto alternativo del logotipo',
  'secretariat.logoTextHint':
    'Para quienes no pueden ver el logotipo; por ejemplo, el nombre de la organización.',
  'secretariat.logoTextMissing': 'Escriba un texto alternativo.',
  'secretariat.logoMissing': 'Elija una imagen.',
  'secretariat.logoSvg':
    'No se aceptan archivos SVG porque pueden contener scripts. Elija un archivo PNG o JPEG.',
  'secretariat.logoSave': 'Guardar el logotipo',
  'secretariat.logoDelete': 'Suprimir el logotipo',
  'secretariat.problem-name':
    'Escriba como máximo 100 caracteres, sin corchetes angulares ni comillas rectas.',
  'secretariat.problem-letterhead': 'Escriba como máximo seis líneas de hasta 200 caracteres.',
  'secretariat.changed':
    'Otra persona ha modificado estos ajustes. Cargue el estado guardado y vuelva a hacer sus cambios.',
}
