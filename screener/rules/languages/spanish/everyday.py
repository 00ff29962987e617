"""How customers, applicants and those with a matter to settle write in Spanish: plain words that an offer silences."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.selling import OFFERS, SELLS
from screener.rules.languages.words.spanish import DAYS, GREETS, JOBS, KIN

_WANT = "(necesito|necesitamos|necesitaria|necesitariamos|busco|buscamos|buscaba|quisiera|quisieramos|quiero|queremos|queria|queriamos|requiero|requerimos|preciso|precisamos|querria)"
_PAPER = "(telefono|movil|numero|acta|actas|ficha|llaves|copia|planos|plano|fotos|foto|lista|factura|nombre|direccion|horario|horarios|archivo|borrador|medidas|papeles|documento|documentos|excel|recibo|cuadrante|entradas|correo|albaran|resultados|listado|partitura|programa|programacion|croquis|certificado|formulario|ubicacion|apuntes)"

EVERYDAY: Final[Mapping[str, Spoken]] = {
    "welcome.wants-to-buy": Spoken(
        phrases=phrases(
            "(haceis|hacen|tienen|teneis|tienes|vendeis|venden|sirven|servis|organizan|organizais|ofrecen|ofreceis|dan|dais|alquilan|admiten) _ [_] [_] (para|de|a|con|en|los|sin) _ ... ?",
            "(quiero|queremos|queria|queriamos|quisiera|quisieramos|me gustaria|nos gustaria) (encargar*|contratar*|comprar*|alquilar*|reservar*|apuntar*|inscribir*|hacer un pedido|pedir*|matricular*) _",
            "(para|necesitamos|somos|serian|queremos) {number} (personas|unidades|invitados|comensales|cajas|metros|kilos|litros|sillas|alumnos|piezas|ejemplares|camisetas|raciones|noches|botellas|sacos|plantas|ninos)",
            f"^ {GREETS} [?] (hacen|haceis|haces|hace|fabrican|fabricais|venden|vendes|vendeis|arreglan|arreglais|arreglas|reparan|reparas|reparais|alquilan|alquilas|alquilais|imprimen|envian|enviais|envias|entregan|sirven|atienden|cortan|pintan|instalan|restauran|traducen|traduces|despachan|podan|afinan|recogen|recogeis|montan) .. _",
            "? [aun|todavia|ustedes|vosotros] (hacen|haceis|fabrican|fabricais|venden|vendeis|arreglan|arreglais|reparan|reparais|alquilan|alquilais|envian|enviais|entregan|sirven|restauran|traducen|despachan|podan|afinan|recogen|recogeis) ... ?",
            "(tienen|teneis|tienes|tenes|tendran|tendriais|tendrian|hay|quedan|queda|os queda|les queda|os quedan|les quedan) [todavia|aun|alguna|algun|una|un] (plaza|plazas|mesa|mesas|hueco|huecos|disponibilidad|stock|sitio|habitacion|habitaciones|talla|repuesto|repuestos|turno|turnos|cita|entradas|existencias) .. _ ",
            f"{_WANT} [un|una|unos|unas|el|hacer|pedir|saber] (presupuesto|cotizacion|precio|precios|cotizar|encargar|encargo|comprar|reservar|alquilar|contratar|rentar|pedido|mesa|habitacion|traslado|transporte|catering|cita|hora|turno|cambiar|devolver|anular|tapizar|arreglar|pintar|imprimir|traducir)",
            f"{_WANT} [a|un|una] (fontaner*|electricista|fotograf*|carpinter*|abogad*|gestor*|arquitect*|pintor|pintora|jardiner*|traductor*|interprete|modista|albanil|herrero|cerrajero|veterinari*|tapicer*|alguien|quien|proveedor de) .. (que|para|en|me|nos|de)",
            "(cuanto|a cuanto|como cuanto|a como) (me|nos|cuesta|cuestan|vale|valen|cobra|cobran|cobras|cobrais|costaria|saldria|sale|seria|sera|tardan|tardais|demora|demoran|esta|estan|queda|cobrarian|cobrarias|pedis|piden|tienen) ... ?",
            "(que|cual es el|cual seria el|saber el|digame|dime|pasame|me pasa|me pasan|me dan|me da|me dice|me dicen) [el] (precio|precios|valor|costo|coste|plazo) .. (tiene|tendria|tienen|aproximado|y|del|de|por|para|con|seria)",
            "(me|nos) (pueden|puede|podrian|podria|puedes|podrias|podeis|podriais|podes) (cotizar|dar precio|dar hora|dar cita|pasar precio|hacer un presupuesto|hacer presupuesto|hacer una cotizacion|anotar|apuntar|guardar|apartar|reservar)",
            "(se puede|puedo|podria|podriamos) (reservar|encargar|comprar|recoger|pasar a recoger|pagar|pedir cita|cambiar|devolver)",
            "(presupuesto|cotizacion|precio|pedido|encargo) (para|de|por) [unos|unas|un|una|el|la|los|las|mi|nuestro|nuestra|hacer|pintar|cambiar] ({number}|boda|cocina|tejado|escalera|bautizo|reforma|mudanza|evento|traslado|bano|finca|terraza|jardin|arreglo|comunidad|cumpleanos)",
            f"{_WANT} (saber|consultar|preguntar) .. si (tienen|teneis|hacen|haceis|hay|quedan|trabajan|envian|venden|alquilan|reparan|abren|abris)",
            "(busco|buscamos) [a] quien (me|nos) (venda|haga|arregle|traiga|repare|surta)",
            "? (me|nos) (anota|anotan|apunta|apuntan|apuntas|reserva|reservan|guarda|guardan|hace|hacen) (usted|un|una|para|dos|mesa|el|la|?)",
        ),
        unless_anywhere=OFFERS,
        fires=(
            "«Buenas, ¿hacen toldos a medida» en Lugo?",
            "¿«Cuánto cuesta tapizar un sofá?»",
            "«Necesito presupuesto» del portal.",
        ),
        quiet=("¿Hacéis publicidad? Vendemos espacios en radio.", "¿Cuánto os cobran? Os interesa?"),
    ),
    "welcome.deals-with-you": Spoken(
        phrases=phrases(
            "(somos|soy) [los|las|el|la|de los|de las] (del|de la|de los|que) (pedido|reserva|factura|mesa|boda|piso|obra|averia|curso|reforma|grupo|local)",
            "(vuestro|vuestra|su|tu) (tecnico|repartidor|fontanero|instalador|companera|companero|empleada|empleado|recepcionista|conductor|equipo de reparto|tienda|taller|oficina|sucursal|clinica) .. (vino|me dijo|dejo|llamo|no|me atendio|quedo|nos|trajo|se)",
            "(me|nos) (habeis|han|has|ha) (enviado|mandado|cobrado|traido|servido|puesto|facturado|vendido|instalado) _",
            "(compre|compramos|pedi|pedimos|encargue|encargamos|contrate|contratamos|alquilamos|reserve|reservamos|me entregaron|nos entregaron|me instalaron|nos instalaron|me arreglaron|nos arreglaron|me vendieron|me cobraron|nos cobraron|me mandaron|nos mandaron|nos llego|nos llegaron|me llegaron|me hicieron|nos hicieron|instalasteis|entregaron|pintaron|montaron) (el|la|los|las|un|una|dos|tres|{number}|mal|ayer|hace|en|por|de) _",
            "(no|dejo de|volvio a|sigue sin|siguen sin|ya no) (funciona|funcionar|carga|deja|enciende|anda|arranca|fallar|llega|llego|ha llegado|han llegado|cierra|calienta|enfria|abre|contestan|responden|gotea|gotear|pita|va bien) _ _",
            f"(mi|nuestro|nuestra|el|la) (pedido|factura|reserva|encargo|cita|matricula|envio|paquete|recibo|poliza|expediente|reparacion|contrato|garantia|siniestro|turno|cuota|lavadora|caldera|puerta|pieza) (de|del|n|numero|{{number}}|no|aun|todavia|ha|llego|esta|con|sigue|vence|sale|viene|pierde|sin) [{DAYS}]",
            "soy [un|una] (cliente|clienta|paciente|socia|socio|alumna|alumno|inquilina|inquilino|abonada|abonado|la madre de|el padre de|la mama de|el papa de|la duena del|el dueno del) ",
            f"(mi|nuestra|nuestro) {KIN} (es|tiene|tenia|va|viene|fue|necesita|perdio|falto|cumple|ya|esta) _",
            "(llego|quedo|salio|quedaron|llegaron|ha quedado|han quedado) (todo|toda|muy|genial|perfecto|perfecta|perfectos|precioso|preciosa|riquisim*|espectacular|de maravilla|de lujo|estupend*)",
            "(anular|cancelar|cambiar|mover|adelantar|retrasar|confirmar) (la|mi|nuestra|el|nuestro) (cita|reserva|pedido|turno|visita|clase|entrega|hora)",
        ),
        unless=phrases("(tu|su|vuestra) (web|sitio|negocio|empresa|cuenta) (no|esta)", "(amor|soltero|sola)"),
        unless_anywhere=OFFERS,
        fires=("«Compramos la caldera» en octubre y pierde agua.", "«Mi pedido de» tazas «llegó perfecto»."),
        quiet=("Compré la franquicia y le mando propuesta.", "La factura de tu proveedor sube."),
    ),
    "welcome.arranges": Spoken(
        phrases=phrases(
            "(me|nos) (puedes|podes|podrias|puede|podria|podeis) (prestar|echar un ojo|echar una mano|cubrir|guardar|traer|mandar|pasar) (el|la|los|las|una|un|con|a|tu|al) _",
            f"({DAYS[1:-1]}|esta tarde|esta noche|pasado) .. (reunion|cita|entreno|entrenamiento|guardia|turno|visita|ensayo|entrega|camion|llego|llegamos|paso|pasamos|entro|salgo|salimos|vengo|nos vemos|cerramos|se entrega|se suspende|empieza|empezamos|junta|claustro|asamblea|inventario|examen)",
            f"(te|le|os|les) (dejo|paso|mando|envio|adjunto|comparto|traigo|llevo|guardo|subo|reenvio|confirmo|devuelvo|dejamos|mandamos|pasamos) [aqui|adjunto|adjunta|de nuevo|otra vez] (el|la|los|las|un|una|tu|su|mi) {_PAPER} (de|del|para|que|con|y|firmad*|por|en|corregid*)",
            "(puedes|podes|podeis|puede|podrias|pueden|acordate de|acuerdate de|recuerda|recorda|no te olvides de|hay que) (avisar|llevar|firmar|abrir|cubrirme|recoger|imprimir|mandarme|pasarme|dejarme|bajar) _ _",
            "(llego|llegare|llegamos|voy a llegar) (tarde|{number} minutos|un poco|media hora)",
            "(se adelanta|se retrasa|se suspende|se aplaza|se pospone|quedo para|queda para|pasa al|la pasamos|lo pasamos|la han movido|cambia a) ",
            f"(llegas|vienes|venis|llega usted|bajas|subes|te vienes|entras|libras) .. ({{number}}|{DAYS[1:-1]})",
            "(te|le|os|la|lo) (recojo|espero en|espero a|busco en|cubro) [igual|el|la|a|mi|mismo] _",
            "(sigue en pie|seguimos quedando|te falta (aceptar|firmar|mandar|subir)|quien trae|quien lleva las|quien tiene las|llevas tu) _",
            f"(nos vemos|quedamos|pasamos|abrimos|entramos|paso|venimos|vamos) [el|este|por la|por el] {DAYS}",
        ),
        unless_anywhere=SELLS,
        fires=("«Mañana la reunión» es a las nueve.", "«Te dejo el teléfono del» herrero."),
        quiet=("Mañana reunión gratis: te mando el link.", "Te paso el catálogo de la feria."),
    ),
    "welcome.as-you-asked": Spoken(
        phrases=phrases(
            "(preguntaste|preguntabas|pediste|pedias|buscabas|preguntasteis|pedisteis) (por|quien|si|un|una|el|la|los|las|donde|que|como) _",
            "(aqui|ahi|te|le) (tienes|tiene|va|van|esta|estan|envio|paso|dejo) (el|la|los|las|lo) [_] que (te|le|os|les|me) _",
            "(segun|como|tal como) (lo|te|le|os|les) (conversado|hablado|acordado|convenido|comente|dije|prometi|conte|adelante)",
            "(que|lo que) (vimos|hablamos|comentamos|acordamos|te comente|le comente|te dije|le dije|te prometi|te ofreci|os prometi|me pidieron|nos pidieron|nos pediste|nos pidio|pedias|pedia|pediste|preguntabas|buscabas|necesitabas|me encargaste) [ayer|el|en|por|para|la]",
            "(en respuesta a|respondiendo a|contestando a|respecto a|por) (tu|su|vuestra|vuestro) (mensaje|pregunta|consulta|correo|anuncio|duda|solicitud|pedido)",
        ),
        unless_anywhere=OFFERS,
        fires=("«Según lo conversado», va la lista.", "El sellador «que vimos ayer» seca en dos horas."),
        quiet=("Como te dije, le mando propuesta.",),
    ),
    "welcome.clear-vacancy": Spoken(
        phrases=phrases(
            "(sueldo|salario|banda|rango salarial|brutos) (de|entre|desde|base) ({number}|{money}) ",
            "(jornada completa|media jornada|turno de (noche|manana|tarde|dia)|contrato indefinido|contrato de {number}|termino indefinido|sustitucion de|interinidad|baja maternal)",
            f"(vacante|vacantes|plaza|puesto|puestos) (de|para|como) [un|una] {JOBS}",
            f"(busco|buscamos|contratamos|seleccionamos|incorporamos|estamos buscando|ando buscando|necesitamos incorporar|cubrir) [a|un|una|nuestr*|proxim*|nuev*] {JOBS} (de|para|en|con|que|turno)",
            f"(puede|podria|pueda) interesarte {JOBS} (de|en|para)",
            "(tenemos|hay|se abre|abrimos|sale) [abierta|una|un|abierto] [una|un] (vacante|plaza|vacantes) _",
        ),
        unless_anywhere=phrases(
            "(sin experiencia|whatsapp|wasap|telegram|diarios|por dia|confidencial|usdt|al dia|desde casa|gana hasta|comisiones|master|curso|beca|matricula|multinivel|lider en el sector|curriculum a|te la envio si me)"
        ),
        fires=("«Hay una vacante de» enfermera en Tunja.", "«Buscamos soldador para» el astillero."),
        quiet=("Vacante de asistente sin experiencia, pago diario.",),
    ),
    "welcome.learner-or-applicant": Spoken(
        phrases=phrases(
            "(busco|buscando|en busca de|ando buscando) [mi|un|una] [primer|nuevo|nueva] (trabajo|empleo|puesto|colocacion|practicas|oportunidad) (en|de|como|desde|tras|por)",
            "(me quede sin|me han despedido|me despidieron|en paro|desempleado|desempleada|cerro la fabrica|cerro mi|se acaba mi contrato|en el paro)",
            "(preparo|preparando|estoy preparando|oposito|me examino|hago|empiezo) [la|el|las|mi|mis|un|una] (oposicion|oposiciones|examen|tesis|tfg|tfm|practicas|mir|eir|grado|master|fp|ciclo|bachillerato|residencia|acceso)",
            "(quien|a quien) (lleva|debo|puedo) .. (oferta|candidatura|vacante|puesto|plaza|curriculum|practicas)",
            "(la|el|su|esa|vuestra) (oferta|vacante|plaza|puesto|convocatoria) (de|sigue|todavia|esta|aun|para) _ ",
            "(que|cual) (estudiaste|estudio usted|formacion|grado|camino|master|ciclo) _ [_] (me|para|hiciste|seguiste|recomiendas|sirve)",
            "(postule|aplique|he aplicado|me presente|me he presentado|he presentado|presente|mande|envie|deje|he enviado|he mandado|entregue|eche) .. (candidatura|cv|curriculum|solicitud|vacante|puesto|plaza|convocatoria|como|oposicion)",
            "(tengo|tuve|me hicieron|he tenido|hice) [una|la|mi] entrevista (el|la|en|con|para|manana|de|hace)",
            "(quien|con quien|a quien) [es quien] (lleva|ve|gestiona|puedo|mando|envio|dirijo) .. (seleccion|proceso|convocatoria|candidatura|candidaturas|cv|curriculum|seguimiento)",
            "(reciben|recibis|aceptan|aceptais|admiten|toman|cogen|cogeis|acogen) .. (practicantes|becarios|carpetas|curriculum|curriculums|cvs|aprendices|voluntarios|pasantes|practicas|alumnos en)",
            "(acabo de|recien) (terminar|egresar|graduarme|titularme|salir|empezar|recibirme|egresad*|graduad*|titulad*|acabar|sacarme) (de|en|la|el|mi|como|las)",
            f"^ {GREETS} [?] (estudio|curso) _ [_] [_] (en|y|a)",
            "(estudio|estudie|curso|termino|acabo) [el|la] (primer|segundo|tercer|tercero|cuarto|ultimo|{number}) (ano|curso|semestre|ciclo|cuatrimestre)",
            "(quiero|quisiera|me gustaria|pienso|pensando en|planeo|intento) (pasarme|dedicarme|reconvertirme|cambiarme|opositar|formarme|aprender|especializarme) _",
            "(por donde|como) (empezar|empezaste|empezo|llegaste|llego|entraste|fue tu|fueron tus|fue su|fue el cambio|lo hiciste|compaginaste|te preparaste|diste el salto)",
            "(que|algun|cualquier|un) (consejo|curso|libro|dato|carrera|formacion) .. (recomiendas|recomendaria|recomendarias|me darias|me daria|sirve|agradezco|agradeceria|agradecer)",
            f"soy {JOBS} [_] [_] [y] [busco|con|tengo|llevo|maneje] {{number}} anos",
            "(soy|tambien soy) (opositor*|residente|becari*|practicante|aprendiz|doctorand*|estudiante|alumn*) ",
        ),
        unless_anywhere=OFFERS,
        fires=("«Postulé como» almacenero en Piura.", "«Quiero dedicarme a» la restauración."),
        quiet=("Postulé mi marca a un premio, tu voto ayuda.",),
    ),
    "welcome.answerable-question": Spoken(
        phrases=phrases(
            "(quisiera|queria|me gustaria|quiero|necesito) saber (si|como|cuando|cuanto|donde|que|por|cual|quien|a) _",
            "(una|mi|otra|tengo una) (pregunta|duda|consulta|curiosidad) (sobre|del|rapida sobre|con|acerca)",
            "? [tu|usted|ustedes|alguien|vosotros|vos] (sabes|sabe|sabeis|saben|conoces|conoce|conoceis|recuerdas|recuerda) (si|algun|alguna|donde|quien|cuando|como|que|de) _ _ ... ?",
            "(que|cual|cuales|que tipo de|de que|con que) [_] (usas|usa|usaste|uso usted|usan|usais|recomiendas|recomienda|recomendais|plantaste|pusiste|elegiste|eligieron|utilizaste|sembraste|seguiste|leiste|preferis|prefieres) ... ?",
            "(como|por que|cuando|donde|en que|cuanto) (hiciste|hicieron|conseguiste|lograste|quitaste|mediste|calculaste|elegiste|grabaste|pintaste|restauraste|aprendiste|empezaste|cosiste|tardaste|resolviste|resolvieron|midieron|calcularon|haceis) _ ... ?",
            "(sirve|vale|funciona|aplica|incluye|cubre|soporta) (para|tambien|con|en|el|la|los|las) _ [_] ... ?",
        ),
        unless=phrases("(tu empresa|su empresa|tus clientes|sus clientes|hoy|actualmente|negocio|proveedor)"),
        unless_anywhere=OFFERS,
        fires=("¿«Qué barniz usaste en el arcón?»",),
        quiet=("¿Sabes si tu competencia vende? Te ayudamos: ayudamos a pymes.",),
    ),
    "welcome.asks-leave": Spoken(
        phrases=phrases(
            "(puedo|podria|podriamos|podemos|me dejas|me deja|me dejais|te importa si|le importa si|os importa si|te molesta si|le molesta si) [yo] (usar|uso|citar|cito|traducir|traduzco|mostrar|muestro|incluir|reproducir|copiar|compartir|colgar|leer|imprimir|preguntarle|preguntarte|pregunto) (tu|su|vuestro|vuestra|el|la|en|por|sobre|una|un|lo|algo|con) _",
        ),
        unless=phrases("(negocio|propuesta|proyecto que|oportunidad)"),
        unless_anywhere=OFFERS,
        fires=("¿«Puedo usar tu mapa» en clase?",),
        quiet=("¿Puedo mostrar la demo?",),
    ),
    "welcome.disagrees": Spoken(
        phrases=phrases(
            "(no creo|no pienso|no me parece|dudo) que (sea|sean|fuera|el|la|los|las|esto|eso|funcione|se|este|valga|convenga) _",
            "(con todo respeto|con todo el respeto|con respeto|permitame discrepar|discrepo|difiero|matizaria|te matizo|una puntualizacion|una precision|un matiz|te falto|se te paso|se le paso)",
        ),
        unless_anywhere=OFFERS,
        fires=("«Con todo respeto», la ley cambió en 2019.",),
        quiet=("Con todo respeto, ofrecemos ahorro.",),
    ),
    "asks.asks-nothing": Spoken(
        phrases=phrases(
            "(solo|solamente|unicamente|nada mas) (quiero|queria|quisiera|vengo a|paso a|pasaba a|era para|escribo para|escribia para) (seguir*|leer*|aprender|saludar*|dar*|decir*|felicitar*|agradecer*|avisar*) _",
            "(sin pedir nada|sin mas|sin otro motivo|no busco nada|no vendo nada|no hace falta respuesta|no hace falta que conteste*|no tienes que contestar)",
        ),
        unless_anywhere=OFFERS,
        fires=("«Solo quería saludarte de» lejos.",),
        quiet=("Solo quiero decirte que ofrecemos crédito.",),
    ),
}
