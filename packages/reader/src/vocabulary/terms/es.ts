import type { Phrases } from '../../tokens/index'
import type { TermSense } from './sense'

export const es: Phrases<TermSense> = {
  not: 'no|sin|ningun*|ni|tampoco',
  only: 'totalmente|unicamente|exclusivamente|enteramente|integramente|solo|solamente|completamente',
  virtual:
    'virtual*|en linea|a distancia|remot*|distancia|webcast|video*|zoom|webex|teams|telematic*|electronic*',
  webinar:
    'webinar*|seminario web|reunion* virtual*|reunion* en linea|cibereunion*|seminario virtual|sera virtual|es virtual|modalidad virtual|formato virtual|forma virtual|manera virtual|modo virtual|medios virtuales|taller* virtual*|sesion* virtual*|conferencia virtual|foro virtual|dialogo virtual|curso virtual',
  'in-person': 'en persona|presencial*|fisic*|in situ',
  hybrid: 'hibrid*|semipresencial*',
  'takes-part':
    'particip*|asistir|asist*|tomar parte|seguir*|seguid*|conect*|unirse|intervenir|tomar la palabra|acceso|designar|asistencia',
  venue:
    'swissotel|oficina regional|hub|center|hotel|sede|centro|sala|salon|palacio|pabellon|auditorio|universidad|edificio|torre|campus|museo|biblioteca|instituto|ciudad universitaria|oficina de las naciones|teatro|casa|escuela|aula|recinto|complejo|villa|hacienda|plaza|residencia|castillo|camara|palacete|paraninfo|pabellón|locales de',
  'venue-end': 'a|en|los|del 1|para|que|donde|es|sera|entre|y|con|por|desde|ubicad*|sito',
  'venue-label': 'lugar|sede:',
  'not-venue': 'alojamiento|habitacion*|reserva*|acreditacion|entrada|distintivo*',
  in: 'en|ciudad de|sede es|sede sera|lugar es|lugar sera',
  same: 'mism*',
  past: 'se celebro|se celebraron|tuvo lugar|celebrad*|ultima|ultimo|se reunio|pasad*|reunion* anterior*|sesion* anterior*|edicion* anterior*|taller* anterior*|anteriores',
  'state-of': 'republica de|republica del|republica|reino de|el|la|los|las|estado de',
  speaks:
    'imparte*|idioma*|lengua*|interpret*|trabaj*|debates|se celebrara* en|se desarrollar*|se hablara|sera en|seran en|solo|bilingue|bilingues|impart*|unicamente|solamente',
  'speaks-ar': 'arabe',
  'speaks-de': 'aleman',
  'speaks-en': 'ingles',
  'speaks-es': 'español|castellano',
  'speaks-fr': 'frances',
  'speaks-pt': 'portugues',
  'speaks-ru': 'ruso',
  'speaks-zh': 'chino',
  papers: 'resumen*|contribucion*|document*|ponencias|traduc*',
  'six-languages': 'seis idiomas|seis lenguas',
  organizes:
    'organiza|organizan|organizara|organizaran|organizado|organizada|organizados|organizadas|coorganiza*|co-organiza*|lo organizan|la organizan|lo organiza|la organiza|convocado por|convocada por|organizador* :|organizadores :',
  by: 'por|invitacion de|invitacion del|organizador* :',
  jointly:
    'en colaboracion con|en cooperacion con|junto con|conjuntamente con|en asociacion con|con|en coordinacion con|juntamente con',
  pleased: 'se complace*|tiene* el',
  that: 'que|nos|en nombre de|este|esta|me',
  objectives: 'objetivo*|finalidad*|proposito*|tiene por objeto|fines|fin|busca|pretende|meta*',
  'open-to': 'abiert*|reservad*|limitad*|restringid*|destinad*|dirigid*|tienen acceso',
  may: 'puede|pueden|podra|podran|invita a|invitados a|solo|se invita',
  'member-states':
    'estados miembros|estado miembro|administraciones|partes|paises miembros|gobiernos',
  'sector-members': 'miembro* de sector*|miembro* del sector*|miembro* de los sectores',
  associates: 'asociados|asociado',
  academia: 'instituciones academicas|academi*|universidades',
  individuals:
    'cualquier persona|cualquier otra persona|toda persona|personas de|cualquier particular|particulares|cualquier individuo|cualquier experto',
  'of-country': 'pais*',
  others:
    'observador*|investigador*|organizaciones|industria|fabricantes|sociedad civil|partes interesadas|sector privado|operadores|expertos|ciudades|alcald*|autoridades locales|todos los interesados|publico|reguladores|estudiantes|todas las personas|entidades|empresas|ong|organismos|profesionales|cientificos|jovenes|socios|publico en general|interesados|instituciones|proveedores|toda persona interesada|a todos .|a todas .|a todos ,|a todos y|a todos quienes|todo publico|todo el mundo',
  'wishes-to-contribute': 'dese* contribuir|quier* contribuir|interesad* en contribuir',
  'focal-point':
    'coordinador*|punto* de contacto|punto* focal*|coordinadores designados|puntos focales',
  free: 'gratuit*|gratis|sin cargo|sin costo|sin coste|no se paga|no se cobra|sin pago|libre de cargo|exent* de pago|no tiene costo|no tendra costo|no … costo|no … cuota',
  fee: 'cuota*|tasa*|derechos de inscripcion|derecho de inscripcion|derechos de matricula|derechos de participacion|matricula|de pago|cuesta|cuestan|costo de inscripcion|costo de participacion|precio de la inscripcion',
  'not-fee':
    'visado*|visa*|autobus|almuerzo*|hotel*|cena|beca*|viaje*|internet|concurs*|alojamiento|desayuno|transporte|traslado*|comida*|cafe|traduc*|ayuda financiera|subvencion*',
  registers: 'inscri*|registr*|preinscri*|acredit*',
  mandatory:
    'obligatori*|requerid*|necesari*|imprescindible*|indispensable*|exige*|preceptiv*|requier*',
  must: 'hay que|debe*|deberan|debera|tienen que|habra* de|tendran que|han de',
  page: 'pagina*|sitio*|web',
  details: 'informacion|detalles|siguiente direccion|direccion',
  'not-page':
    'hotel*|visado*|calendario|curso|cuestiones|patente*|grabacion*|anterior*|turismo|resolucion*|iniciativa|convocatoria|encuesta',
  programme: 'programa|orden del dia|temario|documentos|documentacion',
  refused:
    'cerrad* a|no esta* previst*|no se ofrec*|no se prev*|no sera* posible|no es posible|no estara* disponible*|no habra|no se ha previsto|imposible|no se facilitar*',
  supports: 'acogid*|acogera|acoge|anfitrion*|apoyo|auspici*|patrocini*|financiad*',
  body: 'union|organizacion|comision|ministerio|banco|fondo|programa|oficina|secretaria|red|agencia|instituto|autoridad|universidad|asociacion|direccion|centro|gobierno|consejo|comite|liga|alianza|federacion|fundacion|academia|division|subsecretaria|administracion',
}
