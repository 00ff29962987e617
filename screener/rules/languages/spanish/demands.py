"""What the rules on larger asks, and on frauds that ask, look for in Spanish, beside those in asks and safety."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented
from screener.rules.languages.words.spanish import KIN

_YOUR: Final = "(su|sus|tu|tus|vuestra|vuestro|vuestras|vuestros)"
_EARNED: Final = accented(
    "(nos conocimos|nos vimos|coincidimos|trabajamos|estudiante|estudio|estudié|estudiando|tesis|tfg|tfm|residente|oposición|oposiciones|apliqué|postulé|candidatura|entrevista|fp|grado|prácticas|dedicarme|reconvertir*)",
    f"{_YOUR} [_] (artículo|libro|charla|clase|curso|conferencia|ponencia|hilo|podcast|columna|manual|taller|carta|plantilla)",
    "(me|nos) (dijo|dijiste|recomendó|recomendaron|contaste)",
)

DEMANDS: Final[Mapping[str, Spoken]] = {
    "asks.advice": Spoken(
        phrases=accented(
            "(aprender|nutrirme|inspirarme|enriquecerme|beneficiarme) (de|con) (ti|usted|vos|tu|su|personas como|profesionales como|gente como|líderes como|tus|sus)",
            "(ser|seas|sea|fueras|fuera|convertirte en|conviertas en) mi (mentor|mentora|guía|coach)",
            "(busco|necesito|necesitaría|buscando|quisiera) [un|una] (mentor|mentora|mentoría|orientación|orientación profesional|guía profesional|consejo profesional)",
            "(conocer|escuchar|tener|recibir|valoro|valoraría|encantaría|gustaría) (tu|su) (opinión|feedback|retroalimentación|punto de vista|visión|historia|trayectoria|perspectiva|experiencia) [_] (sobre (mi|nuestro|nuestra|un)|$)",
            "(consejos|tips|orientación|algún consejo|alguna recomendación) (que|para) (me|puedas|pueda|puedan|crecer|mejorar|encontrar) [_] (dar|darme|compartir|regalar|trabajo|profesionalmente)",
            "(robarte|robarle|pedirte|pedirle|tomarte) (un poco de|unos minutos de|algo de) (tu|su) (experiencia|sabiduría|conocimiento|tiempo para)",
        ),
        unless_anywhere=_EARNED,
        fires=("Quiero «aprender de líderes como» tú.", "¿Aceptaría «ser mi mentor»?"),
        quiet=(
            "Estudio enfermería y quiero aprender de ti: ¿qué libro usas?",
            "¿A qué profundidad planta el ajo?",
        ),
    ),
    "asks.content-deal": Spoken(
        phrases=accented(
            "(artículo|artículos|post|posts|contenido|contenidos|enlace|enlaces|publicación|publicaciones|reseña|reseñas|mención|menciones) (patrocinad*|invitad*|pagad*|promocionad*|dofollow|do follow|de pago|remunerad*)",
            "(backlinks|backlink|linkbuilding|link building|intercambio de enlaces|intercambiar enlaces|publirreportaje|kit de medios|colaboración pagada|colaboraciones pagadas|programa de afiliados|código de descuento para tus|canje por)",
            "(artículo|texto|contenido|nota|post) (listo|original|escrito|redactado|preparado) [_] (para|sobre) .. (tu|su|vuestro) (blog|web|página|revista|sitio|portal|medio)",
            "(publicar|insertar|colocar|incluir|subir|enviar) [_] (un|una|nuestro|nuestra|mi|dos|unos|este) [_] (artículo|enlace|enlaces|contenido|texto|banner|infografía|nota) [_] (en|para|a) (tu|su|vuestro|vuestra|tus) (blog|web|página|revista|sitio|portal|boletín)",
            "(pago|pagamos|ofrecemos|ofrezco) {money} por (incluir|publicar|insertar|cada|enlace|artículo|post|mención|una mención|un enlace)",
            "(cuál es|qué) (tu|su|vuestra) tarifa (por|para|de) (post|publicación|enlace|mención|story|reel|artículo)",
            "(buscamos|busco|estamos buscando) [_] (influencers|blogueros|blogueras|creadores de contenido|embajadores|embajadoras|microinfluencers|blogs)",
        ),
        unless=accented(
            "(citar|traducir|reproducir|enlace roto|tu artículo sobre|su artículo sobre|mi pedido)"
        ),
        fires=("¿Aceptas «artículos patrocinados»?", "«Buscamos influencers» de té."),
        quiet=(
            "¿Puedo citar su artículo en el boletín de la parroquia?",
            "El enlace de las anguilas está roto.",
        ),
    ),
    "asks.decision-maker": Spoken(
        phrases=accented(
            "(quién|quien) (lleva|decide|gestiona|maneja|se encarga|contrata|toma|compra|autoriza|es el responsable|es la responsable|es el encargado|es la encargada|ve) .. (compras|seguros|marketing|formación|limpieza|redes|web|telefonía|energía|flota|nómina|nóminas|decisiones|ciberseguridad|tecnología|proveedores|contratación|capacitación|sistemas|informática|eventos|presupuesto)",
            "(quién|quien) (lleva|gestiona|maneja) (en|dentro) (su|tu|vuestra|vuestro) _",
            "(eres|es|sois|sería|serías) (tú|usted|vos|vosotros) (quien|el que|la que|el|la) [responsable|encargado|encargada|persona] [_] (decide|lleva|gestiona|maneja|ve|toma|de compras|adecuada|indicada|de formación|de seguros)",
            "(la|el|con la|con el) (persona|responsable|encargado|encargada|contacto) (de compras|de marketing|de formación|de rrhh|de recursos humanos|del área|de sistemas|de contratar|que decide|que toma)",
            "(tomador|tomadores|tomadora) de decisi*",
            "(me|nos) (podrías|podría|puedes|puede|podéis|pueden|podrían) (poner|pasar|dar|facilitar|contactar|derivar|indicar) [_] [_] (contacto|nombre|correo|datos|teléfono|responsable) (con|de|del) [la|el|su|tu] (responsable|encargado|encargada|persona|gerente|director|directora|jefe|jefa|área)",
            "(con|a) quién (debo|puedo|podría|debería|tendría que|tengo que) (hablar|dirigirme|contactar|escribir|tratar|presentar|comunicarme) .. (propuesta|servicio|servicios|tema|empresa|compañía|compras|vuestra)",
        ),
        unless=accented(
            "(selección|postul*|candidatura|apliqué|mi pedido|coro|reclamación|vacante|prácticas)"
        ),
        fires=("¿«Quién lleva los seguros» en su empresa?", "¿«Quién decide las compras»?"),
        quiet=("¿Quién lleva el proceso de selección?", "¿Quién cantó el domingo?"),
    ),
    "asks.for-another": Spoken(
        phrases=accented(
            f"(mi|mis|nuestro|nuestra) ({KIN[1:-1]}|sobrina|cuñada|amigo|amiga|novio|novia|yerno|nuera|ahijado|ahijada|nieto|nieta) [_] [_] (busca|necesita|quiere|quisiera|está buscando|anda buscando|está desempleado|está desempleada|sueña|le gustaría|está sin trabajo) _",
            f"(pregunto|pido|escribo|busco|es|consulto) .. (para|por) (mi|un|una) ({KIN[1:-1]}|sobrina|amigo|amiga|novio|novia|conocido|conocida|ahijado)",
            "(contratar|ayudar|recibir|recomendar|conocer|asesorar|entrevistar|acomodar|darle trabajo) a (mi|un|una) (hijo|hija|hermano|hermana|sobrino|sobrina|primo|prima|amigo|amiga|marido|esposo|esposa|novio|novia|cuñado|ahijado|ahijada)",
            "(el cv|el currículum|la hoja de vida|el curriculum|el manuscrito) de (mi|un|una) (hijo|hija|hermano|hermana|sobrino|sobrina|primo|prima|amigo|amiga|marido|esposo|esposa|novio|novia)",
            "(vota|voten|votar|votes|voto) .. por (mi|nuestra|nuestro) (hija|hijo|sobrina|sobrino|hermana|hermano|ahijada)",
        ),
        unless=accented(
            "(su alumno|tu alumna|su paciente|turno|inscripción|matrícula|plaza|cuánto|precio|pedido|campamento|su explicación)"
        ),
        fires=("«Mi sobrino busca trabajo», ¿tomáis gente?", "¿Podría «contratar a mi hija» este verano?"),
        quiet=("Mi padre construyó la misma barca.", "Mi hijo está en su curso, ¿a qué hora sale?"),
    ),
    "asks.free-work": Spoken(
        phrases=accented(
            "(no hay|no tenemos|no contamos con|sin|no disponemos de) (presupuesto|remuneración|honorarios|paga) .. (pero|visibilidad|aunque|exposición)",
            "(buena|gran|mucha|excelente|enorme) (visibilidad|exposición|vitrina|promoción) (para ti|para usted|para tu|para su|para vos)",
            "(gratuitamente|ad honorem|de forma gratuita|sin cobrar|sin cobro) [_] (por ahora|a cambio|para nuestra|para nuestro|para nosotros|y a cambio|y ganas)",
            "(pagamos|pago|se paga|remunerado|remuneración) (con|en) (visibilidad|acciones|participación|equity|productos|exposición|porcentaje|experiencia)",
            "(puesto|colaboración|prácticas|proyecto|trabajo) (no remunerad*|ad honorem|sin remuneración|sin sueldo)",
            "(échale|échele|echar|echas|dar|das|darle|dale|dele) un (vistazo|ojo|ojito|repaso) (a mi|a mis|a nuestra|a nuestro|al mío) (web|cv|currículum|tesis|manuscrito|contrato|proyecto|portafolio|plan|página|código|presentación|libro|negocio|empresa)",
            "(revisar|revises|revise|corregir|corrijas|corrija|traducir|traduzcas|editar|mejorar|rehacer|leer|leas) (mi|mis|nuestra|nuestro|nuestros) (cv|currículum|tesis|manuscrito|contrato|web|presentación|libro|plan de negocio|código|logo|textos|folleto|proyecto|portafolio|carta)",
            "(tengo|traigo) la idea .. (tú|vos|usted|me falta|falta|busco) [_] (programas|programador|desarrollas|programadora|construyes|cto|socio técnico)",
        ),
        unless=accented("(sus honorarios|tu tarifa|cuánto cobra|cuánto cobras|la sala|coro|bodas|parroquia)"),
        fires=("«No hay presupuesto, pero buena visibilidad».", "¿Podrías «revisar mi tesis»?"),
        quiet=(
            "Hable en nuestra cena; su tarifa de siempre y el tren.",
            "Toco el órgano gratis en bodas, ¿me dejas el himnario?",
        ),
    ),
    "asks.job-for-me": Spoken(
        phrases=accented(
            "(cualquier|algún|alguna|una) (trabajo|empleo|puesto|vacante|oportunidad|cosa|oportunidad laboral|oportunidad de trabajo|oportunidad de empleo) (que tengas|que tenga|que haya|que sepas|que sepa|disponible|me sirve|para mí|en tu empresa|en su empresa|laboral)",
            "(tienes|tiene|hay|tendrá|tendrás|sabes de|sabe de|conoces|conoce|tienen|saben de) [algún|alguna] (trabajo|chamba|laburo|pega|vacante|vacantes|oportunidad|empleo) (para mí|para alguien como|disponible|en tu|en su)",
            "(dame|deme|dadme|me des|me dé|darme) (trabajo|una oportunidad|chamba|empleo|una mano con trabajo)",
            "(tenme|téngame|tengan|tenerme|tomarme|me tengas|me tenga) en cuenta (para|si|por si|cuando) [_] (cualquier|vacante|alguna|futuras|algún|surge|sale|hay|oportunidad|próximas)",
            "(busco|estoy buscando|ando buscando|necesito) (trabajo|empleo|chamba|laburo|pega) (de lo que|en lo que|urgente|urgentemente|de cualquier|en cualquier)",
        ),
        unless=accented("(apliqué|postulé|el puesto de|la vacante de|entrevista|candidatura)"),
        fires=("¿«Tienes trabajo para mí»?", "«Busco trabajo de lo que» sea."),
        quiet=("Apliqué al puesto de auxiliar en su archivo.", "Tienes trabajo para rato con esa tesis."),
    ),
    "asks.reply-with-a-word": Spoken(
        phrases=accented(
            "(escríbeme|escribime|escríbame|responde|responda|respóndeme|comenta|envía|envíame|manda|mándame|pon|dime) (info|quiero|interesado|interesada|método|link|la palabra|{number}|yo|me interesa|guía|stop|ok) [_]",
            "(haz|haga|hacé|da|dale|dé) (clic|click|tap) (aquí|acá|en|abajo|al)",
            "(responde|responda|escribe|escriba|contesta) con (un|una|la|el|tu|su) [_] (sí|palabra|número|emoji|no)",
            "(con un|basta un|basta con un|un simple) (sí|ok|emoji|me interesa) (basta|me basta|es suficiente|y te|y le)",
        ),
        unless=accented("(cena|reunión del|asistencia al|ensayo|excursión|boda)"),
        fires=("«Escríbeme INFO y» te cuento.", "«Haz clic aquí»."),
        quiet=("Dime sí o no para la cena del coro.", "Responde cuando puedas, sin prisa."),
    ),
    "asks.take-part": Spoken(
        phrases=accented(
            "(busco|buscamos|estamos buscando|necesitamos|reclutamos|necesito) [_] (participantes|voluntarios para|testers|personas para|expertos para|testimonios|entrevistados|panelistas|encuestados|ponentes|speakers|directivos que quieran|emprendedores que)",
            "(participar|participes|participe|colaborar|colabores|formar parte|formes parte|seas parte|sea parte|fueras parte|contribuir|intervenir|aparecer) (en|de) (nuestro|nuestra|un|una|mi|el|la) [_] (estudio|encuesta|panel|podcast|libro|informe|directorio|ranking|documental|revista|foro|antología|investigación|cumbre|congreso|proyecto de investigación|edición|barómetro|círculo)",
            "(haciendo|realizando|llevando a cabo|elaborando|preparando) (una|un) (encuesta|estudio|investigación de mercado|ranking|informe|estudio de mercado|barómetro|sondeo)",
            "(responder|respondes|responda|contestar|contestas|rellenar|completar|respóndeme) .. (encuesta|cuestionario|preguntas|formulario|sondeo)",
            "(has|ha) sido (nominad*|seleccionad*|elegid*|preseleccionad*) (para|como|entre|a) [_] [_] (premio|premios|ranking|galardón|reconocimiento|edición|revista|libro|lista|foro)",
            "(tu|su) (nominación|candidatura a los premios|reconocimiento|galardón|trofeo)",
            "(tu|su) (historia|trayectoria|testimonio) (merece|inspira|inspirará|debe|inspiraría|sería ideal)",
            "(te|le|os) (animas|anima|apuntas|sumas|gustaría|atreves) a (una entrevista|ser entrevistad*|ser invitad*|contar tu historia|participar como)",
        ),
        unless=accented("(aceptaste|aceptó|coro|colegio|instituto|ayuntamiento|almohada|pagamos tren)"),
        fires=(
            "«Buscamos participantes» que duermen mal.",
            "Estamos «haciendo una encuesta» de cinco minutos.",
        ),
        quiet=(
            "En su estudio de 2011 los pozos van numerados, ¿hay mapa?",
            "El jurado estuvo hasta las nueve.",
        ),
    ),
    "safety.bought-papers": Spoken(
        phrases=accented(
            "(compra|comprar|vendemos|vendo|obtén|obtenga|conseguimos|tramitamos|consigue|adquiere) [_] (licencia|licencias|título|títulos|certificado|certificados|dele|toefl|ielts|carnet|carné|pasaporte|pasaportes|visas|diploma|diplomas) .. (sin examen|sin presentar*|registrad*|original*|auténtic*|legal*|reales|verificable*|en {number} días)",
            "(licencia|título|certificado|carnet|carné|ielts|toefl|dele) sin (examen|estudiar|presentar|exámenes|prueba)",
            "(hacemos|elaboramos|redactamos|escribimos|hago|elaboro) [tu|su|la] (tesis|tfg|tfm|tesina|monografía|trabajos de grado) [_] (por ti|por usted|a tu|desde {money}|completa|garantizad*|de grado|sin plagio|en {number})",
            "(respuestas|preguntas) del examen (antes|por adelantado|garantizadas|filtradas|a la venta)",
        ),
        unless=accented("(falso|falsos|estafa|denuncia|perdí|suspendí)"),
        fires=("«Carnet sin examen», escríbame.", "«Hacemos tu tesis completa»."),
        quiet=("Suspendí el carnet dos veces, ¿algún truco?", "Nos falta el certificado de la caldera."),
    ),
    "safety.cut-for-you": Spoken(
        phrases=accented(
            "(una|su|tu|buena|discreta|generosa) (comisión|gratificación|mordida|tajada|propina|parte) [_] (para usted|para ti|para vos|personal|en efectivo|discreta|discretamente|por debajo|le corresponde)",
            "(hay|habría|habrá) (algo|una comisión|un sobre|un detalle|un regalito|un incentivo) [_] (para usted|para ti|para vos|por su apoyo|por tu apoyo)",
            "(sabremos|sabré|sabemos) (agradecer|agradecerle|agradecerte|recompensar|recompensarle|corresponder|ser generosos)",
            "(por debajo de la mesa|bajo la mesa|bajo cuerda|por fuera|por la izquierda|sin que nadie se entere) .. (comisión|contrato|pago|licitación|porcentaje|{percent}|{money}|arregl*)",
            "(cuánto|qué precio|las ofertas|cuanto) (ofertaron|ofertó|presentaron|de los demás|de los otros|de la competencia) .. (licitación|concurso|antes|discreción|entre nosotros)",
            "(contrato|licitación|concurso|pedido|adjudicación) .. ({percent}|comisión) [_] (para usted|para ti|suyo|tuyo)",
        ),
        unless=accented("(anticorrupción|soborno es|compliance|denuncia|juicio|tesis)"),
        fires=("«Hay algo para usted» si ganamos el techo.", "«Sabremos agradecerle» el apoyo."),
        quiet=("Doy formación anticorrupción y cito su caso.", "¿Quién te dio el sobre con semillas?"),
    ),
    "safety.flattering-journal": Spoken(
        phrases=accented(
            "(revista|journal) [_] (internacional|indexada|científica|scopus|arbitrada) .. (enviar|publicar|someter|invitamos|manuscrito|publicación rápida|artículo original)",
            "(enviar|publicar|publique|envíe|someter|someta) (su|tu) [valioso|prestigioso|distinguido] (manuscrito|artículo|investigación|trabajo|paper|ponencia) ... (revista|journal|indexad*|scopus|actas|cargo por|doi)",
            "(comité|consejo|cuerpo) (editorial|científico) [_] (lo|le|la|te) (ha|invita|seleccionó|eligió|ha seleccionado|ha elegido)",
            "(conferencista|ponente|orador|speaker) (magistral|de honor|plenario|principal) ... (cuota|inscripción|cumbre mundial|congreso mundial|inversión)",
            "(costo|cuota|tarifa|cargo) (de publicación|por publicación|de procesamiento|por artículo|de publicar)",
            "(publicación|aceptación) (rápida|garantizada|exprés|en {number} días)",
        ),
        unless=accented(
            "(sin costo para|gratuita para autores|pagamos el tren|pagamos tren|universidad pública)"
        ),
        fires=(
            "«Envíe su valioso manuscrito a nuestra revista indexada».",
            "«Publicación garantizada», escríbanos.",
        ),
        quiet=("Edito una revista pequeña sobre molinos.", "Venga a hablar, pagamos tren y 200 €."),
    ),
    "safety.gift-cards": Spoken(
        phrases=accented(
            "(comprar|compra|compre|compres|consigue|conseguir|necesito|recargar) .. (tarjetas de regalo|tarjeta de regalo|tarjetas google|tarjetas steam|tarjetas amazon|tarjetas itunes|tarjetas apple|gift card|tarjetas paysafecard)",
            "(pagar|pago|depósito|depositar|transferir|enviar|anticipo) .. (por|en|con|vía|mediante) [una|un] (western union|moneygram|bitcoin|bitcoins|usdt|cripto|criptomonedas|tarjeta de regalo|tarjetas de regalo|oxxo|zelle|giro)",
            "(te|le) (reembolso|reembolsaré|devuelvo el dinero|devolveré el dinero|reintegro) (hoy|mañana|esta noche|luego|enseguida|más tarde|el lunes)",
            "(préstame|prestame|présteme|préstame|me prestas|me prestarías|me puede prestar|me puedes prestar|me presta) ({money}|dinero|algo de dinero|un dinero|plata|algo de plata|un poco de dinero)",
            "(transferencia|pago|giro) (urgente|discreta|discreto|confidencial) [_] (hoy|ahora|antes|ya|y)",
        ),
        unless=accented("(nuestra tienda|sorteo|rifa|los participantes|la entrada)"),
        fires=("Necesito que «compres tres tarjetas de regalo».", "El «depósito se paga por Western Union»."),
        quiet=(
            "Los participantes reciben una tarjeta regalo; estudio de la universidad.",
            "Guarda el billete, se paga después de la charla.",
        ),
    ),
    "safety.rents-accounts": Spoken(
        phrases=accented(
            "(alquilar|alquilamos|alquila|rentar|rentamos|renta|comprar|compramos|compro|prestar|vender|vendes|alquilas|rentas|usar) (tu|su|una|cuentas|la) [vieja|cuenta|antigua] (cuenta|cuentas|perfil|perfiles|de linkedin|linkedin) [de|linkedin] [linkedin|facebook]",
            "(gana|gane|ganar|{money}|pagamos|ingresos) .. (por|con) (tu|su) (cuenta|perfil) [de] [linkedin|inactiv*]",
            "(tu|su) (cuenta|perfil) (sigue siendo|estará|seguirá siendo|queda) (tuya|tuyo|suya|suyo|segura|seguro)",
        ),
        unless=accented("(banco|bancaria|cliente|colegio)"),
        fires=("Queremos «alquilar tu cuenta de LinkedIn».", "«Su perfil seguirá siendo suyo»."),
        quiet=("Alquilo bicis y leí tu relato.", "¿Aún alquila el estudio de la calle Molino?"),
    ),
    "safety.strange-link": Spoken(
        phrases=accented(
            "(eres|es) (tú|usted|vos) (el|la|en) [del|de|en|el|la|este|esta] (video|vídeo|foto|fotos|este video) .. {link}",
            "(mira|mire|abre|abra|descarga|descargue|revisa|revise|ver|entra|entre) (el|este|la|esta|al|en este) [siguiente|adjunto] (documento|archivo|enlace|link|video|vídeo|pdf|propuesta) .. {link}",
            "(contraseña|clave) [_] {number} .. {link}",
            "(toda la información|todos los detalles|más información) (aquí|en|acá) [_] {link}",
        ),
        unless=accented(
            "(página {number}|me pediste|me pidió|prometí|preguntabas|preguntaba|boletín oficial)"
        ),
        fires=(
            "«Mira este documento https://example.com/a»",
            "¿Eres tú en este video? «https://example.com/b»",
        ),
        quiet=(
            "La grabación de la charla del martes en Oporto está en https://example.com/oporto, la lámina de anguilas en el minuto 12.",
        ),
    ),
}
