"""What the rules on wares, trials and tales of success look for in Spanish, beside those on what is sold."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented
from screener.rules.languages.words.spanish import FIRMS, HELP, SELLERS_VERB

_YOUR: Final = "(su|sus|tu|tus|vuestra|vuestro|vuestras|vuestros)"
_THING: Final = "(plataforma|aplicación|app|herramienta|solución|software|sistema|programa|robot|asistente|crm|servicio|dispositivo|gama)"
_CUSTOMER: Final = accented(
    "(necesito|necesitamos|busco un|busco una|buscamos un|buscamos una|he comprado|compré|compramos|pedí|pedimos|cotizar|encargué)"
)

PEDDLING: Final[Mapping[str, Spoken]] = {
    "note.advertising": Spoken(
        phrases=accented(
            "(hasta agotar|hasta fin de|hasta terminar) (existencias|stock|cupos)",
            "(últimos|últimas|quedan {number}|quedan pocos|quedan pocas|solo quedan) [{number}] (cupos|plazas|unidades|lugares|lotes|días)",
            "(dile|diga|di|dígale) adiós (a|al) _",
            "porque (te|tú|tu|usted|su|vosotros) [_] (lo mereces|lo merece|mereces|merece|mereceis|lo vales)",
            "(aprovecha|aproveche|aprovechen|aprovechad|no te pierdas|no se pierda|no os perdáis) (nuestra|nuestro|esta|este|la|el|ya|los|las|nuestros|estos) _",
            "(nueva colección|oferta especial|precio de lanzamiento|precio de introducción|promoción exclusiva|oferta exclusiva|rebajas|preventa|precio especial|precios especiales|precio promocional)",
            "(pide|pida|reserva|reserve|compra|compre|escríbenos|escríbanos|llámanos|llámenos|contáctanos|contáctenos|inscríbete|inscríbase) (ya|hoy|ahora|al {number}|antes|sin compromiso|por whatsapp)",
            "(no esperes|no espere|no lo dejes|no esperen) más",
            "(envío|envíos|delivery) (gratis|a todo el país|a todo méxico|sin costo|incluido)",
        ),
        unless=accented("(gracias por|mi pedido|nuestro pedido|quisiera|campamento|autobús)"),
        fires=("«Dile adiós al papeleo».", "«Últimos cupos» para el taller."),
        quiet=("Decimos adiós a Rosa el sábado, ¿vienes?", "¿Quedan dos plazas en el bus a Soria?"),
    ),
    "note.almost-strangers": Spoken(
        phrases=accented(
            "(llevamos|tenemos|estamos) [ya] [un|algún] (tiempo|meses|años|rato) (conectados|en contacto por|siendo contactos|en la misma red|aquí) _",
            "(aún no|todavía no) (hemos|nos hemos|habíamos) [llegado a] (hablado|hablar|presentado|cruzado palabra|conversado|charlado|platicado) [por aquí|aún|todavía]",
            "(hace|desde hace) (tiempo|meses|años|rato|mucho) que (estamos conectados|somos contactos|te sigo|no hablamos|no conversamos)",
            "(retomar|reactivar|reavivar|refrescar) (el contacto|contacto|nuestra conexión|la relación|la conexión)",
        ),
        unless=accented(
            "(clase|facultad|primo|prima|boda|instituto|colegio|pueblo|trabajamos|curso|mi madre|promoción)"
        ),
        fires=("«Llevamos tiempo conectados por» aquí.", "«Aún no hemos hablado», así que te escribo."),
        quiet=("Quizá no te acuerdes de mí: clase de 1998, Huesca.", "Hace años que te debo una paella."),
    ),
    "note.course-on-offer": Spoken(
        phrases=accented(
            "(inscripciones|matrícula|matrículas|matriculación|convocatoria) [ya|están|está] (abiertas|abierta) ",
            "(abrimos|abro|hemos abierto|arranca|arrancamos|lanzamos|lanzo|empieza|iniciamos) [_] [_] (inscripciones|matrícula|nueva edición|nueva convocatoria|diplomado|máster|masterclass|curso|bootcamp|taller online|formación|programa de|nuevo curso|cohorte|webinar|mentoría)",
            "(inscríbete|inscríbase|apúntate|apúntese|regístrate|regístrese|únete|únase|súmate|súmese|participa|participe|conéctate) (a|al|en|ya|gratis) [_] [nuestro|nuestra|mi|la|el] (curso|masterclass|webinar|taller|programa|diplomado|reto|comunidad|seminario|formación|bootcamp|clase gratuita|charla gratuita)",
            "(nuestro|nuestra|mi) [próximo|próxima|nuevo|nueva] (masterclass|webinar|diplomado|bootcamp|curso|máster|reto|retiro|seminario|formación) (online|gratuit*|sobre|de|para|empieza|es)",
            "(imparto|doy|impartimos|organizo|organizamos|facilito|dicto|dictamos|ofrezco) [_] [_] (masterclass|webinar|curso|cursos|bootcamp|formación|formaciones|talleres|diplomado|clase gratuita|retiro)",
            "(formación|curso|cursos) (bonificada|bonificado|bonificados|bonificable|certificado|subvencionado|subvencionada|homologado|con certificado)",
            "beca del {percent}",
        ),
        unless=accented(
            "(me apunté|hice|estoy inscrit*|me inscribí|tu curso|su curso|vuestro curso|colegio|instituto|campamento|mi hijo|mi hija)"
        ),
        fires=("«Inscripciones abiertas» para el diplomado.", "«Imparto una masterclass» sobre el sueño."),
        quiet=("Hice tu curso en Vigo en mayo.", "¿Daríais una charla en nuestro colegio?"),
    ),
    "note.easy-start": Spoken(
        phrases=accented(
            "(sin|ningún|cero) (permanencia|compromiso de permanencia|experiencia previa|conocimientos técnicos|letra pequeña|papeleo|costes ocultos|costos ocultos|inversión inicial|complicaciones|contratos|ataduras|cuotas de alta)",
            "(no te|no le|no os|no les) (cuesta|costará|quita|quitará|compromete|obliga|robaré|robo|quitaré|llevará|toma|tomará) [a] (nada|más de|mucho|más)",
            "(solo|sólo|apenas|únicamente) (te|le|os|les) (llevará|toma|tomará|lleva|robaré|quitaré|pido) {number} (minutos|min|segundos)",
            "(llave en mano|todo incluido|listo en {number}|operativo en {number}|en menos de {number})",
            "(nos encargamos|nos ocupamos|me encargo|me ocupo|hacemos) [nosotros] (de todo|todo|todo por ti|del resto|de lo demás)",
            "(no tienes|no tiene|no tenéis) que (hacer nada|pagar nada|preocuparte|preocuparse|mover un dedo|invertir)",
            "(tú|usted|vosotros|tu) (no pagas|no paga|no pagáis) nada",
            "(solo|sólo|únicamente) (necesitas|necesita) (tu|su|un|una) (celular|teléfono|móvil|computadora|correo|factura|conexión)",
            "(si no|hasta que) (hay resultados|ves resultados|ve resultados|funciona) no (pagas|paga|cobramos|cobro)",
        ),
        unless=accented("(gracias|mi contrato|nuestro contrato|colegio|hospital)"),
        fires=("«Nos encargamos de todo».", "«Sin permanencia» y «sin letra pequeña»."),
        quiet=("El bus tarda una hora hasta el molino.", "Vine sin el coche, ¿me llevas?"),
    ),
    "note.fault-in-showing": Spoken(
        phrases=accented(
            f"(revisé|revisamos|analicé|analizamos|he analizado|hemos analizado|he revisado|hemos revisado|audité|auditamos|estuve revisando|escaneé) {_YOUR} (web|página|página web|sitio|perfil|tienda|ficha|redes|marca|presencia|anuncios|instagram|posicionamiento) ",
            f"(analizamos|revisé|analicé|revisamos) (la|el|las) (web|sitio|página|ficha|redes|tienda) (de|del) {_YOUR} _",
            f"{_YOUR} (web|página|página web|sitio|perfil|tienda online|ficha|ficha de google|logo|marca|pdf) .. (anticuad*|desactualizad*|lenta|lento|invisible|mal posicionad*|optimizad*|no aparece|no sale|no vende|no convierte|pierde clientes|pierde ventas|poco visible|segunda página|puntaje|puntuación)",
            "(errores|fallos|oportunidades de mejora|puntos de mejora|puntos débiles) (que te|que le|que os|que están|seo|técnicos|graves|costando)",
            f"{_YOUR} (competencia|competidores|vecinos|rivales) .. (aparece*|sale*|está*|posiciona*|van|va) [_] (antes|primero|por delante|por encima|delante|arriba)",
            f"{_YOUR} (fotos|imágenes|textos|reseñas|perfil) no (hacen justicia|hace justicia|reflejan|refleja|transmiten|transmite|venden|vende|comunican)",
            "(estás|está|están|estáis) (perdiendo|dejando escapar|dejando ir) (clientes|ventas|dinero|visibilidad|pacientes|reservas|oportunidades)",
            "(chatgpt|google|la ia) [no] (recomienda|encuentra|muestra|nombra) [a] (tu|su|vuestro|vuestra) _",
        ),
        unless=accented(
            "(mi pedido|sacar turno|reservar plaza|no me deja|no deja|estoy intentando|intento comprar|cero de más)"
        ),
        fires=("«Analizamos el sitio de su constructora».", "«Tu competencia sale por delante»."),
        quiet=("Vuestra web no me deja pagar el campamento.", "Me gustan las fotos oscuras de tu muestra."),
    ),
    "note.firm-for-firms": Spoken(
        phrases=accented(
            f"{HELP} [a] (las|los|otras|otros|muchas|muchos|más de {{number}}|{{number}}|pequeñas) [_] {FIRMS}",
            f"(trabajamos|trabajo|colaboramos|colaboro) (con|para|junto a) (varias|varios|muchas|muchos|más de|otras|otros|las|los|{{number}}) [{{number}}] {FIRMS}",
            f"{SELLERS_VERB} .. (para|a) {FIRMS}",
            f"(especializados|especializadas|especializada|especializado|especialistas|dedicados|dedicada|expertos) (en|a) .. (para|a|de) {FIRMS}",
            f"(soluciones|servicios|software|productos|formación|limpieza|uniformes|transporte|seguros|mobiliario|maquinaria) (para|a) {FIRMS}",
            "(nuestra|mi) (empresa|agencia|consultora|firma|compañía|asesoría|startup) (ofrece|ayuda|se dedica|desarrolla|diseña|acompaña|fabrica|brinda|ha ayudado|gestiona|está especializada|presta|se especializa)",
            "(somos|soy) (una|un|la|el|fabricantes|distribuidores|proveedores|importadores) [_] [_] [_] (que ayuda|que ofrece|dedicada a|dedicado a|especializada en|especializado en|líder en|con más de|de equipos|de insumos|que fabrica|que brinda|para empresas)",
        ),
        unless=_CUSTOMER,
        fires=(
            "«Ayudamos a las clínicas» a llenar la agenda.",
            "«Nuestra consultora acompaña» en cada paso.",
        ),
        quiet=(
            "Nuestra empresa se muda en marzo.",
            "Necesito un servicio de bus para empresas, ¿cuánto cobran?",
        ),
    ),
    "note.hands-for-hire": Spoken(
        phrases=accented(
            "(ponemos|pongo) a (tu|su|vuestra) disposición (un|una|nuestro|nuestra|mi|mis|nuestros|nuestras|los|personal|profesionales) _",
            "(externaliza|externalice|terceriza|tercerice|subcontrata|delega|delegue|externalizar|tercerizar) (tu|su|la|el|las|los|vuestra|tus|sus) _",
            "(contamos con|disponemos de|tenemos|proveemos|suministramos|ofrecemos) [_] (desarrolladores|programadores|operarios|soldadores|personal|cuadrillas|perfiles|teleoperadores|asistentes virtuales|enfermeras|ingenieros|chóferes) (disponibles|cualificad*|calificad*|senior|a distancia|en remoto|desde|temporal|para cubrir|listos)",
            "(asistente virtual|asistentes virtuales|outsourcing|offshore|nearshore|equipo dedicado|staff augmentation|personal temporal|mano de obra cualificada|mano de obra calificada)",
            "(soy|trabajo como) .. (freelance|autónom*|independiente) .. (disponible|disponibilidad|para lo que|a tu disposición|a su disposición)",
            "(tengo|tenemos|me queda|me quedan|nos queda) [_] (hueco|huecos|disponibilidad|cupo|cupos|espacio) para (un|una|otro|nuevos|más|{number}|dos) [_] (cliente|clientes|proyecto|proyectos)",
        ),
        unless=accented("(postul*|candidatura|apliqué|vacante|prácticas|vuestro presupuesto)"),
        fires=("«Ponemos a su disposición un equipo» de soldadores.", "«Tenemos hueco para un cliente» más."),
        quiet=("Apliqué a la vacante de asistente.", "Nuestros chóferes dicen que la puerta se atasca."),
    ),
    "note.hinted-venture": Spoken(
        phrases=accented(
            "(tengo|tenemos|traigo|hay) [un|una] (propuesta|oportunidad|proyecto|negocio|algo|idea) [_] (para ti|para usted|que te|que le|para vos|que podría|que puede|que creo|que ofrecer|que proponer|en mente para|entre manos)",
            "(estoy|estamos|ando) (montando|armando|desarrollando|preparando|trabajando en|creando|lanzando) algo [_]",
            "(una|esta|gran|buena) (gran oportunidad|oportunidad única|oportunidad increíble|excelente oportunidad|oportunidad de negocio|oportunidad real|propuesta interesante|oportunidad realmente única)",
            "(te|le|os) (cuento|contaré|cuento más|explico|explicaré|doy detalles|paso los detalles|doy más detalles|comento) (más|en|por|cuando|todo|los detalles) [en|por] (privado|interno|llamada|teléfono|persona|quieras|zoom|wasap|una)",
            "(los detalles|más detalles|más información|más info) (por|en) (privado|interno|dm|mensaje privado|llamada|persona|whatsapp)",
            "(algo me dijo|siento|presiento|intuyo) que (tú|vos|usted|podrías|encajas|encaja|tu)",
            "(proyecto|propuesta|tema|asunto) (que|del que) (te|le) (puede|podría|va a|quiero|quisiera|interesará) (interesar|hablar|contar|encantar|comentar|interesarte)",
        ),
        unless=accented("(museo|escuela|tu madre|alcaldía|ayuntamiento|la vacante|salario)"),
        fires=("«Tengo una propuesta para ti».", "«Estamos armando algo grande»."),
        quiet=("El proyecto del museo acaba en mayo.", "Tengo algo tuyo: la escalera."),
    ),
    "note.in-return": Spoken(
        phrases=accented(
            "(a cambio|como agradecimiento|en agradecimiento|como contrapartida) [de|por|te|le] [tu|su|un|una|tus|vuestra] (regalo|regalamos|voto|apoyo|reseña|recomendación|like|ofrezco|ofrecemos|sorteamos|enlace|mención|mencionaré|mencionaremos|opinión|difusión)",
            "(yo|nosotros) (te|le|os|tambien) [también|te] (apoyo|sigo|voto|recomiendo|valido|doy like|comparto|devuelvo|hago lo mismo|apoyamos)",
            "(me|nos) (validas|recomiendas|sigues|votas|das like|comentas) .. (yo|te|y)",
            "(te|le|os) (devuelvo|devolvemos|devolveré) el (like|follow|apoyo|voto)",
            "(vale|tarjeta|bono|cupón) [de] (regalo|descuento) (a cambio|por|si|para)",
            "(ganar ganar|ganamos los dos|ganamos todos|crecemos los dos|crecemos juntos|apoyo mutuo|nos apoyamos mutuamente|intercambio de likes|intercambio de reseñas|hoy por ti)",
        ),
        unless=accented("(escalera|mermelada|la miel|tus talleres|la taza)"),
        fires=("Dame un like y «yo te apoyo».", "Es «apoyo mutuo»."),
        quiet=("Te devuelvo la escalera el domingo.", "Como agradecimiento, un tarro de miel en tu mesa."),
    ),
    "note.inner-circle": Spoken(
        phrases=accented(
            "(círculo|club|grupo|comunidad|mesa) (exclusiv*|privad*|selecto|selecta|élite|vip|cerrado|cerrada|de líderes|de élite|íntimo|de empresarios|de inversores)",
            "(mi|nuestro) (círculo|círculo íntimo|círculo de|mastermind|club privado|tribu)",
            "(solo|sólo|únicamente|exclusivamente) (por|con) invitación",
            "(solo|sólo|exclusivo|reservado|abriendo) [_] (a|para) (personas|profesionales|líderes|empresarios|clientes) (de su nivel|de tu nivel|seleccionad*|como tú|como usted)",
            "(embajador|embajadora|embajadores) (de|de la|de nuestra|de mi) (marca|comunidad|proyecto|programa)",
            "(encajas|encajarías|encaja|sumarías|sumaría|aportarías) [_] (perfecto|perfectamente|mucho|muchísimo|muy bien) [_] (en|a|con) (nuestro|nuestra|el|la|mi) (círculo|club|grupo|comunidad|equipo|mesa|red)",
        ),
        unless=accented("(lectura|padres|vecinos|corredores|senderismo|coro)"),
        fires=("Un «círculo exclusivo» de directores.", "Es «solo por invitación»."),
        quiet=("El círculo de lectura es el martes.", "Te conozco del club de corredores."),
    ),
    "note.offers-trial": Spoken(
        phrases=accented(
            "(te|le|os|les) (hago|ofrezco|ofrecemos|regalo|agendo|agendamos|preparo|preparamos|envío|mando|muestro|mostramos|grabé|armo|armamos|dejo|prestamos|presto|doy|damos) .. (demo|demostración|prueba|muestra|muestras|simulación|diagnóstico|estudio|auditoría|video de {number}|prueba gratuita|cuenta de prueba|boceto|acceso gratis)",
            "(prueba|versión|período|periodo|mes|semana|consulta|sesión) (gratis|gratuita|gratuito|de prueba|sin costo|sin coste|de cortesía)",
            "(pruébalo|pruébelo|probalo|pruebe|prueba|probá) (gratis|sin compromiso|nuestro|nuestra|durante|por {number}|{number} días)",
            "(una|la|ver la|hacer una) (demo|demostración) (gratis|gratuita|rápida|sin costo|sin compromiso|de {number}|online|personalizada|del producto)",
            "(te|le) (puedo|podemos|podría|podríamos) (hacer|mostrar|ofrecer|enseñar|prestar|dejar) [_] [_] (demo|demostración|prueba|muestra|piloto|simulación)",
            "(luego|después) (decides|decide|me dices|usted decide|tú decides|vemos si)",
        ),
        unless=accented(
            "(el vendedor|me pediste|nos pidió|pidieron|prueba práctica|entrevista|prueba de nivel)"
        ),
        fires=("«Le agendo una demo» mañana.", "«Pruébalo gratis» este mes."),
        quiet=("¿Hacen prueba práctica o solo charla?", "¿Podemos ver el taller el lunes?"),
    ),
    "note.product-in-third-person": Spoken(
        phrases=accented(
            f"{{name}} es (una|un|la|el|nuestra|nuestro) [_] {_THING} [_] (que|para|de|donde|diseñad*|capaz)",
            "(con|gracias a) {name} (puedes|puede|podrás|podrá|tu|su|ahorras|ahorra|gestionas|controlas|olvídate|reduces)",
            f"(descubre|descubra|conoce|conozca|te presento|le presento|os presento|te presentamos|le presentamos|presentamos) [a] (nuestra|nuestro|{{name}}|la|el|mi) [nueva|nuevo|una|la] {_THING}",
            f"(una|un|la|el|nuestra|nuestro|nueva|nuevo) {_THING} (que|capaz de) (permite|ayuda|automatiza|reduce|gestiona|simplifica|conecta|atiende|calcula|convierte|ahorra|detecta|evita|facilita|centraliza|optimiza|transforma|responde|controla|hace)",
            "(hemos|he|acabamos de) (creado|desarrollado|lanzado|diseñado|crear|desarrollar|lanzar) {name}",
            f"(nuestra|nuestro|mi) {_THING} (permite|ayuda|automatiza|reduce|gestiona|simplifica|conecta|atiende|calcula|convierte|ahorra|detecta|evita|facilita|centraliza|optimiza|transforma|responde|controla|hace|se los|se las|es)",
            "(olvídate|olvídese|olvidate|adiós) (de|del|a|al) (excel|papeleo|las hojas|los papeles|las colas|las multas|hojas de cálculo|las llamadas)",
        ),
        unless=_CUSTOMER,
        fires=("«Nuestro sistema automatiza» las facturas.", "«Con Fichalia controlas» los turnos."),
        quiet=("Tu herramienta de mareas sigue funcionando aquí.", "Con Noelia pasamos el sábado."),
    ),
    "note.shows-own-work": Spoken(
        phrases=accented(
            "(mi|nuestro|nuestra) [nuevo|nueva|último|última|primer|primera] (libro|novela|podcast|blog|disco|canal|canal de youtube|newsletter|boletín|poemario|ebook|single|álbum|programa de radio) (ya|está|sale|salió|acaba|se titula|trata|habla|cuenta|sobre|disponible|ha salido)",
            "(suscríbete|suscríbase|suscribete|sígueme|sígame|seguime|síguenos|seguinos|visita|visite|visitá|echa un vistazo|eche un vistazo|dale un vistazo|mira|mire|escucha|escuche|lee|lea|date una vuelta|pásate) (a|por|en|mi|nuestro|nuestra|al) [_] (libro|novela|podcast|blog|canal|página|perfil|web|instagram|tiktok|youtube|boletín|newsletter|trabajo|tienda|portafolio|portfolio|música|arte|contenido|cuenta)",
            "(acabo de|acabamos de) (publicar|sacar|lanzar|estrenar|escribir|subir) (mi|un|una|nuestro|nuestra|el) [nuevo|nueva|primer|primera] (libro|novela|podcast|disco|newsletter|boletín|canal|video|curso|episodio|ebook|single|artículo|poemario)",
            "(he publicado|publiqué|escribí|he escrito|lancé|he lanzado|saqué) (mi|nuestro) [nuevo|nueva|primer|primera] (libro|novela|podcast|ebook|newsletter|boletín|poemario|disco|canal)",
            "(cada|todos los|todas las) (lunes|martes|miércoles|jueves|viernes|semana|semanas|mañana|mes) (comparto|publico|envío|mando|subo|hablo|publicamos|enviamos)",
            "(comparto|compartimos|te comparto|les comparto|le comparto) (nuestro|nuestra|mi) (newsletter|boletín|blog|revista|podcast|canal|página|catálogo)",
            "(autor|autora) (de|del) (libro|bestseller|best seller|los libros|{number} libros|la novela)",
        ),
        unless=accented("(me pediste|me pidió|como pediste|mi clase|me preguntaste|tu libro|su libro)"),
        fires=("«Suscríbete a mi canal».", "«Mi primera novela ya» está a la venta."),
        quiet=("Leí su libro en el tren a Oporto.", "Me prestaste la novela en mayo, la tengo aún."),
    ),
    "note.tale-of-success": Spoken(
        phrases=accented(
            "(uno|una|unos|algunos|varios|varias) de (nuestros|nuestras|mis) (clientes|clientas|alumnos|alumnas) [_] [_] (pasó|duplicó|aumentó|redujo|consiguió|logró|factura|gana|ahorra|ahorró|ha|han|facturó|vendió|triplicó|dobló)",
            "(nuestros|nuestras|mis) (clientes|clientas|alumnos) (han|logran|ahorran|duplican|consiguen|reducen|aumentan|pasan|facturan|ven|ganan|reportan|obtienen)",
            "(ayudamos|ayudé|hemos ayudado|logramos|conseguimos|hicimos) [a] (que|una|un|otra|otro|más de|varias|varios|{number}) .. (a duplicar|a aumentar|a reducir|a pasar|pasara|duplicara|aumentara|redujera|a facturar|a ahorrar|a vender|ahorrara)",
            "(pasó|pasaron) de ({number}|{money}|{percent}|cero) .. a ({number}|{money}|{percent})",
            "(varios|muchas|muchos|varias|otros|otras) (clientes|clínicas|empresas|colegas|negocios|despachos) [_] [_] (se nos pasaron|ya lo han|ya usan|ya confían|nos eligieron|se pasaron|ya trabajan con|confían en nosotros)",
            "(casos|historias) de éxito",
            "(los resultados|resultados) (hablan por|comprobados|reales|probados|desde el primer|en {number} (días|semanas|meses)|garantizados)",
            "(más de|con) {number} (proyectos|clientes|empresas|casos|familias) (entregados|satisfechos|confían|exitosos|atendidos|atendidas|realizados|en todo)",
        ),
        unless=accented("(gracias a usted|gracias a ti|tu consejo|su consejo|mi madre|mi hijo|voluntari*)"),
        fires=("«Una de nuestras clientas duplicó» las ventas.", "«Los resultados hablan por» sí solos."),
        quiet=(
            "Tu consejo redujo la merma a un tercio, gracias.",
            "Pasé de turnos de noche a turnos de día en mayo.",
        ),
    ),
    "note.wants-you-back": Spoken(
        phrases=accented(
            "(te|le|os|les) (hemos echado|echamos|hemos extrañado|extrañamos|echábamos) [de] [menos|mucho] [en|por|desde] _",
            "(hace|ha pasado) [mucho] (tiempo|rato|meses) (que|desde que|sin que) (no nos|no|nos) (visitas|visita|compras|compra|visitaste|visitó|compraste|pides|pide|visitas)",
            "(quieres|quiere|desea|deseas) (seguir recibiendo|continuar recibiendo|seguir en nuestra|recibir nuestras|seguir suscrit*)",
            "(actualizando|actualizamos|limpiando|depurando) (nuestra|la|nuestro|mi|nuestros) (base|base de datos|lista|agenda|registros|contactos)",
            "(vuelve|vuelva|regresa|regrese) (a|con) (comprar|visitarnos|nosotros|disfrutar|entrenar con)",
            "(tu|su|vuestra|vuestro) (suscripción|cuenta|membresía|plan|licencia|póliza|contrato) (vence|ha vencido|caduca|expira|ha caducado|venció|va a vencer|está por vencer)",
        ),
        unless=accented("(tu madre|coro|boda|familia|clase|voluntari*|abuela)"),
        fires=("«Te echamos de menos en Velas» Ruiz.", "¿«Desea seguir recibiendo» nuestras cartas?"),
        quiet=("La familia te extraña, ven el jueves al coro.", "Perdona mi silencio, ¿cómo estás?"),
    ),
    "note.watched": Spoken(
        phrases=accented(
            "(vi|veo|he visto|hemos visto|noté|vimos|me di cuenta de) que (has|ha|habéis|han|ya|abriste|leíste|viste|visitaste|descargaste|miraste|entraste|visitó|descargó|abrió|leyó) [_] (abierto|leído|visto|visitado|descargado|mi mensaje|mi perfil|nuestra|mi propuesta|nuestro|la guía|mi post|consultado|a mi perfil|el enlace)",
            "(visitaste|visitó|viste|miraste|visitasteis) (mi|nuestro|nuestra) (perfil|web|página|sitio)",
            "gracias por (visitar|ver|pasarte por|pasar por) (mi|nuestro|nuestra) (perfil|web|página|sitio)",
            "(tras|después de) (tu|su) (visita|descarga|paso) (a|de|por) (nuestra|nuestro|la|mi)",
            "(aún no|todavía no|no) (has|ha) (abierto|leído|respondido|contestado|revisado) (mi|el|nuestro|la) _",
        ),
        unless=accented("(candidatura|concierto|la prueba|tu vuelo|mi cv|expediente|currículum)"),
        fires=("«Veo que has leído mi mensaje».", "«Visitaste mi perfil» y aquí estoy."),
        quiet=("Te vi en el puesto de sopa.", "Visité su museo el domingo."),
    ),
    "note.what-if": Spoken(
        phrases=accented(
            "(imagina|imagínate|imagínese|imagine|imaginate) (tener|que|poder|un|una|si|no|cuánto|recibir|vivir|trabajar|duplicar) _",
            "(y si|qué pasaría si|qué harías si|qué haría si) [te|le|tu|su|tus|pudieras|pudiera|os] (dijera|digo|pudieras|pudiera|ahorros|equipo|negocio|empresa|rindieran|ofreciera|contara|hubiera|existiera|tener|tuvieras|tuviera|clientes) _",
            "(te|le|os|les) (gustaría|interesaría) (ganar|ahorrar|duplicar|vender|generar|aumentar|tener un ingreso|tener ingresos|llenar|atraer|reducir|pagar menos|vivir|ser tu|conseguir)",
            "(dejando|estás dejando|está dejando) dinero (sobre|en) la mesa",
            "(podrías|podría|podríais|podrían) (ahorrar|ganar|duplicar|aumentar|facturar|estar ahorrando|estar ganando|pagar menos|vender más|estar perdiendo) _",
        ),
        unless=accented("(llueve|excursión|el autobús|mi hijo|mi hija|mi madre)"),
        fires=("«Imagina tener la» agenda llena.", "¿«Le gustaría ahorrar» en luz?"),
        quiet=("¿Y si llueve el sábado, hay sala?", "Si pudiera venir el lunes, mejor."),
    ),
}
