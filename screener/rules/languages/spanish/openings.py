"""What the rules on how a note goes about it look for in Spanish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.words.spanish import YOUR

OPENINGS: Final[Mapping[str, Spoken]] = {
    "note.rhetorical-question": Spoken(
        phrases=phrases(
            "^ (quieres|quiere|te gustaria|le gustaria|quereis|deseas|desea|suenas con) (mas|tener mas|ganar|aumentar|vender mas|duplicar|dejar de|llenar|crecer|ahorrar|conseguir mas|un ingreso|ingresos|generar|escalar|atraer) ... ?",
            "^ (quien|a quien) no (quiere|le gustaria|querria|suena|desea)",
            "^ (listo|lista|listos|preparado|preparada) para (crecer|dar|vender|escalar|ganar|transformar|cambiar|el siguiente)",
            "^ por que (pagar|seguir|esperar|conformarte|conformarse|perder)",
            "(a que|que) (esperas|espera usted|esperais|estas esperando|esta esperando)",
            "^ [y] (el|nuestro|la|nuestra) (resultado|secreto|problema|truco|solucion|clave|respuesta) ?",
            "hasta cuando (vas|va|vais|seguiras|seguira|piensas)",
        ),
        fires=(
            "¿«Quién no quiere» dormir tranquilo?",
            "¿«A qué esperas»?",
            "Cambiamos una línea. ¿«El resultado?» El doble de reservas.",
        ),
        quiet=(
            "¿Quién no viene el domingo? Queda pan.",
            "¿Por qué cierra el molino los lunes?",
        ),
    ),
    "note.pain-question": Spoken(
        phrases=phrases(
            "(que es lo que [mas]|que) (te|le|os|les) (quita el sueno|preocupa mas|cuesta mas|frena|esta frenando|impide|gustaria cambiar|duele)",
            "(cual es|cuales son) (tu|su|vuestro|el|tus|sus|los|vuestra) (mayor|principal|principales|mayores|gran) (reto|desafio|dolor|problema|retos|desafios|dificultad|obstaculo)",
            "(te|le|os|les) quedan (huecos|citas) en (la|tu|su) agenda",
            "(sabias|sabia|sabian|sabiais) (que|usted que) ... ({number}|{percent}|puede|puedes|pierden|muchas|muchos|puede|hay)",
            "(como|con que|quien|cuanto|que) (gestionas|gestiona|gestionan|resuelven|resolveis|manejan|manejas|maneja|hacen hoy|les cuesta|le cuesta|te cuesta|os cuesta|pagan|pagas) .. (hoy|ahora|actualmente) ",
            "(como|cuanto) .. (hoy|ahora|actualmente) (tu|su|la|el|vuestra) (empresa|equipo|captacion|gestion|nomina|prospeccion|agenda|clinica|despacho)",
            "(cansado|cansada|cansados|harto|harta|hartos) de (que|perder|pagar|trabajar|no|tener|depender|esperar|vender|buscar)",
            "(y si|imagina|imaginate|te imaginas|se imagina) (tu proximo|tu|pudieras|pudiera|poder|que|te digo|te dijera|en vez de)",
            "(a que se dedica|a que te dedicas|a que te dedicas) actualmente",
            "(todavia|aun|sigues|sigue) (capta|captas|captando|pierdes|pierde|perdiendo|haciendo) ... (boca|excel|mano|papel|tiempo|clientes)",
            "(te has planteado|se ha planteado|te lo has planteado|has pensado|ha pensado|ya pensaste|has considerado) (en|alguna vez|ya|como|que)",
        ),
        unless_anywhere=phrases(
            "(editora|editorial|pagamos anticipo|tesis|nosotros no cobramos|mi caso|a mi me)"
        ),
        fires=("¿«Qué es lo que más te quita el sueño»?", "¿«Cansado de perder» tiempo con las facturas?"),
        quiet=("¿A qué hora abrís mañana?", "¿Cuánto cuesta traducir un manual?"),
    ),
    "note.vague-job": Spoken(
        phrases=phrases(
            "(excelente|gran|interesante|interesantes|nueva|nuevas|increible|increibles|mejores|buenas|atractiva|unica|varias|diferentes) (oportunidad|oportunidades|vacante|vacantes|propuesta|propuestas|posicion|posiciones)",
            f"{YOUR} perfil [me|nos] (encaja|encaja mucho|es ideal|es perfecto|nos interesa|parece ideal|parece interesante|cuadra|es muy interesante|resulta muy interesante)",
            "(cliente|empresa|compania) (confidencial|lider|top|importante|multinacional|de primer nivel|lideres)",
            "(un|algunos|los) (perfil|perfiles) como el (tuyo|suyo)",
            "(oportunidad|oportunidades|proyectos|procesos) (laboral|laborales|profesional|profesionales|de negocio|de crecimiento|confidenciales|super interesantes|que te)",
            "(enviame|envieme|mandame|mandeme|envia|manda|pasame|paseme|me envias|me mandas) (tu|su|el) (cv|curriculum|hoja de vida)",
            "(abierto|abierta|abiertos) a (oportunidades|nuevas oportunidades|escuchar|un cambio|nuevos retos|nuevos proyectos|propuestas|negocios)",
            "(escucha activa|busqueda activa) ?",
            "(sueldo|salario|ambiente|condiciones) (competitivo|super competitivo|atractivo|inmejorables|excelentes)",
        ),
        unless_anywhere=phrases(
            "({money}|brutos|netos|{number} euros|planta de|contrato|turno|jornada|rango|banda|sueldo de)"
        ),
        fires=("Tengo una «excelente oportunidad» para ti.", "¿Estás «abierta a nuevas oportunidades»?"),
        quiet=(
            "Vacante de soldador en Gijón, 24.000 € brutos y turno de noche.",
            "Me presenté a la oposición contigo.",
        ),
    ),
    "note.teaser": Spoken(
        phrases=phrases(
            "tengo algo (que|interesante|para|muy|grande|bueno|importante|especial|encaja)",
            "(algo|una idea|una cosa|un proyecto|una propuesta|un negocio) (que te|que le|que os|que les) [puede|va a|podria|va|pueda] (interesar|interesa|interese|cambiar|encantar|sorprender|gustar|volar|conviene|servir|encaja)",
            "(tengo|traigo|ando con|hay|te tengo|le tengo) [una|un] (propuesta|oportunidad|vacante|proyecto|negocio) (para ti|para usted|para su|para tu|que|seria|serio|increible|para vos|de negocio)",
            "(ando|estoy|metido|metida) en (algo|un negocio|un proyecto) (que|de|muy|grande|increible)",
            "(te va|le va|te puede) [a] (volar la cabeza|cambiar la vida|sorprender|encantar|resonar|interesar)",
            "(contesteme|contestame|respondeme|respondame|escribeme|acepta|aceptame) y (te|le|lo) (explico|cuento|descubr*|platico|digo)",
            "(se vienen|vienen) (cositas|cosas)",
            "no es lo que (piensas|cree|crees|piensa)",
            "(cosas|algo) (grande|grandes) (se viene|se vienen|viene)",
            "(surgio|salio) (una cosa|algo) .. (ti|usted|perfil|cara)",
            "(es una|una) oportunidad (preciosa|unica|increible|de oro|inmejorable|que no)",
        ),
        unless_anywhere=phrases(
            "(colegio|consulta medica|paquete|llaves|expediente|libro|clinica|hospital|termino indefinido|indefinid*|sueldo|turno|jornada)"
        ),
        fires=("«Tengo algo que» encaja contigo.", "«Acepta y te cuento»."),
        quiet=("Tengo algo de fiebre, mañana no iré.",),
    ),
    "note.found-profile": Spoken(
        phrases=phrases(
            f"(vi|he visto|encontre|he encontrado|me encontre con|di con|me tope con|revise|revisando|viendo|visite|me aparecio|me salio|llegue a|me llamo la atencion|estuve viendo|me ha llamado la atencion|mirando|me parecio interesante|me parece interesante|me interesa|me gusto) [mucho] {YOUR} (perfil|trayectoria|cuenta)",
            f"{YOUR} perfil (me|nos|es|resulta|parece|ha|aparecio|muy) (llamo|ha|parece|parecio|interesante|sugerido|sido|gusto|resulta|inspira|encanta|transmite|encanto|muy)",
            "(linkedin|el algoritmo) me (recomendo|sugirio|mostro|sugiere|recomienda) (tu|su) (perfil|contacto)",
            "me (saliste|salio|apareciste) en (sugeridos|sugerencias|recomendados|el feed)",
        ),
        unless_anywhere=phrases(
            "(charla|articulo|tesis|libro|ponencia|trabajaste|estudiaste|comentario|vacante|colega|mismo|misma|{number})"
        ),
        fires=("«Encontré su perfil» y quise saludar.", "«Su perfil me parece» admirable, la verdad."),
        quiet=("Vi en tu perfil que trabajaste en Renfe, yo también.", "Vi tu charla de Murcia."),
    ),
    "note.flattery": Spoken(
        phrases=phrases(
            "(me inspira|me inspiras|me inspiro|me ha inspirado|inspirador|inspiradora|inspiran|inspiradores)",
            f"{YOUR} (trayectoria|perfil|carrera|experiencia|contenido|energia|historia|marca) (es|me parece|me|tan|me resulta) [tan|muy|realmente|verdaderamente] (impresionante|admirable|inspiradora|inspirador|increible|interesante|impecable|brillante|completo|espectacular|inspira|encanta|encanto|impresiona|impresiono)",
            "(impresionante|admirable|increible|brillante|impecable|envidiable|espectacular) (trayectoria|carrera|perfil|trabajo|experiencia|recorrido)",
            "(que|tan) [perfil|trayectoria] (inspirador|inspiradora|impresionante)",
            "(admiro|admiramos|admirando|con admiracion) [mucho|profundamente] (tu|su|vuestro|tus|sus|personas) _",
            "(personas|gente|profesionales|lideres|mentes|mujeres|almas) (como tu|como usted|como vos|extraordinari*|brillantes|que inspiran|con tu energia|afines|de luz)",
            "(eres|es usted|sos) (un referente|una referente|todo un referente|una inspiracion|un crack|el duro|un ejemplo|una persona de luz)",
        ),
        unless_anywhere=phrases(
            "(articulo|capitulo|tesis|libro|clase|charla|ponencia|conferencia|pagina|paginas|alumna|alumno|{number})"
        ),
        fires=("«Tu trayectoria me inspira».", "«Eres todo un referente»."),
        quiet=("Tu artículo de las presas me sirvió en clase.",),
    ),
    "note.flattering-generic": Spoken(
        phrases=phrases(
            "(me gusta|me encanta|me encantan|me gustan|me encanto|amo|disfruto|valoro) [mucho] (lo que haces|lo que hace|lo que publicas|lo que publica|lo que compartes|lo que comparte|tu contenido|su contenido|tus publicaciones|sus publicaciones|tus posts|tu enfoque|lo que haceis|lo que hacen|tu energia|tu forma)",
            "(sigo|siguiendo|leo|leyendo|llevo tiempo siguiendo) [con interes|desde hace tiempo|de cerca] (lo que publicas|tu contenido|tus publicaciones|sus publicaciones|tus posts|su contenido|lo que compartes)",
            "(gran|excelente|increible|buen|genial|valioso) (contenido|trabajo|aporte|post|perfil) (que|el que|en)",
            "(llevo un tiempo siguiendo|te sigo desde hace tiempo|te leo desde hace)",
        ),
        unless_anywhere=phrases(
            "(articulo|capitulo|tesis|libro|clase|charla|hilo|el de|la de|{number}|sobre el|sobre la|lo del|lo de la)"
        ),
        fires=("«Me encanta lo que haces».", "«Sigo tus publicaciones» con atención."),
        quiet=("Me encantó lo del tren en tu hilo.",),
    ),
    "note.congratulates-to-sell": Spoken(
        phrases=phrases(
            "(felicidades|felicitaciones|enhorabuena|feliz aniversario) ... (aniversario|ascenso|nuevo puesto|nuevo cargo|cargo|puesto|nombramiento|logro|premio|crecimiento|plaza|ronda|anos)",
        ),
        unless_anywhere=phrases(
            "(gracias a ti|abrazo|abrazos|jaja*|recuerdo|te acordas|te acuerdas|me alegro|te lo mereces|se lo merece|companera|companero|clase|instituto|alumno|alumna|beso|besos|colega|pregunta|duda|compadre|merecido)",
            "(nosotros|nos vemos|familia|mama|papa|hijos)",
        ),
        fires=(
            "«Felicidades por tu nuevo puesto». Llevo seguros.",
            "«Enhorabuena por el ascenso», es buen momento para revisar su pensión.",
        ),
        quiet=("Enhorabuena por el premio, te lo mereces, un abrazo.",),
    ),
    "note.network-growth": Spoken(
        phrases=phrases(
            "(ampliar|ampliando|crecer|hacer crecer|expandir|aumentar|construir|fortalecer|hacer|ampliacion de|crear|construyendo) [nuestra|mi|la|una] (red|redes|network|networking|circulo|comunidad) [de|profesional|contactos]",
            "(me gusta|me encanta|amo|me encantaria|me gustaria) (conectar|conocer|rodearme|estar en contacto) (con|a|de) (personas|profesionales|gente|almas|lideres|mentes|emprendedores|seres|tu|usted)",
            "(sumar|sumarte|sumarlo|tenerte|tenerlo|tenerla|agregarte|agregarlo|agregarla|incluirte|anadirte|anadirlo) (en|a|dentro de) mi (red|circulo|lista)",
            "(agrego|acepto|anado) a (todos|todo el mundo|todas)",
            "(conectemos|conectamos|conectar) (y|para|por aqui|pronto|profesionalmente) (sumar|crecer|crezcamos|te cuento|te paso|te platico|crear|explorar|generar|compartir|seguir)",
            "(sumar valor|aportar valor|generar sinergias|crear sinergias|posibles sinergias|explorar sinergias|buscar sinergias|futuras colaboraciones|posibles colaboraciones)",
            "hacer networking",
        ),
        unless=phrases("(acabo de llegar|me mude|me mudo|recien llegad*|asociacion|cooperativa|biblioteca*)"),
        fires=("Quiero «ampliar mi red de» contactos.", "Quedo atento a «posibles sinergias»."),
        quiet=(
            "La red de riego se rompió ayer.",
            "Acabo de llegar a Vigo y me gustaría conocer gente de la asociación.",
        ),
    ),
    "note.event-pitch": Spoken(
        phrases=phrases(
            "(te invito|le invito|os invito|te invitamos|le invitamos|invitarte|invitarle|invitaros|invitacion|invitarlo|invitarla) (a|al|para) [un|una|mi|nuestro|nuestra|el|la|este|participar|unirte|asistir] [exclusivo|exclusiva|en|gratuito|a|al|proximo|proxima] [un|una|nuestro|nuestra] (webinar|masterclass|evento|taller|clase|zoom|seminario|encuentro|reto|desayuno|foro|congreso|summit|directo|formacion|podcast|comunidad)",
            "(masterclass|webinar|workshop|bootcamp|zoom|reto) (gratuito|gratuita|gratis|en vivo|exclusivo|exclusiva|de {number} dias)",
            "(plazas|cupos|entradas|cupo|aforo) (limitadas|limitados|limitado|abiertos|abiertas|disponibles)",
            "(aun|todavia) (hay|quedan) (plazas|cupos|lugares|entradas)",
        ),
        unless=phrases("(colegio de|asociacion|biblioteca|jubilacion|cena|antiguos alumnos|promocion)"),
        fires=("«Te invito a mi masterclass» del jueves.", "«Aún quedan plazas» para el curso."),
        quiet=("La cena de la promoción es el 4.",),
    ),
    "note.guest-pitch": Spoken(
        phrases=phrases(
            "(tenerte|tenerle|tenerlo|contar contigo|contar con usted|invitarte|invitarle|participes|participar) (como|de) (invitado|invitada|ponente|speaker|embajador|embajadora|conferencista|panelista)",
            "(te invito|te invitamos|le invito|le invitamos|invitarte|invitarle|invitado|invitada) (a|al|en) (mi|nuestro|un) (podcast|programa|canal|show|episodio|live)",
            f"{YOUR} (historia|voz|trayectoria|experiencia|mensaje) (merece|debe|puede inspirar|inspiraria|inspira|encaja|aportaria)",
            "(lanzando|grabando|conduzco|estreno) (mi|nuestro|un) podcast",
        ),
        unless_anywhere=phrases(
            "(no hay plata|sin pauta|no cobramos|oyentes|tesis|radio|casero|biblioteca|colegio|instituto)"
        ),
        fires=("Quiero «tenerte de invitado» el mes que viene.", "«Tu historia merece» ser contada."),
        quiet=("Es un podcast casero, nos oyen 300 oyentes y queríamos invitarte a nuestro programa.",),
    ),
    "note.survey-pitch": Spoken(
        phrases=phrases(
            "(estudio|encuesta|investigacion|informe) (sobre|con|de|independiente|rapida|breve) ... (directivos|gerentes|lideres|ceos|empresas|directores|fundadores|desafios|retos|dolores|duenos)",
            "(entender|conocer|escuchar|saber) (sus|tus|vuestros|los) (dolores|retos|desafios|principales|necesidades)",
            "(conocer|escuchar|saber|oir|me encantaria|me gustaria) [tu|su|vuestro] (punto de vista|perspectiva|vision|opinion) (sobre|de|en|como)",
        ),
        unless_anywhere=phrases(
            "(tesis|doctoral|tfg|tfm|universidad|doctorando|doctoranda|anonima|periodista|enfermera)"
        ),
        fires=("Hacemos un «estudio con directivos» del agua.", "Queremos «entender sus principales» retos."),
        quiet=("Es una encuesta de mi tesis sobre directivos, anónima.",),
    ),
    "note.honour": Spoken(
        phrases=phrases(
            "(has|ha|fue|fuiste|haya) [sido] (preseleccionad*|nominad*|seleccionad*|elegid*|galardonad*) (entre|para|por|como|al|a|en)",
            "(nominarte|nominarlo|nominarla|nominarle|postularte|nominado|nominada|nominados)",
            "(premio*|galardon|reconocimiento) (a la|internacional|iberoamerican*|excelencia|mujer|lider|empresarial|latam)",
            "entre (las|los) {number} (mujeres|lideres|ceos|empresas|profesionales|directivos|medicos)",
        ),
        unless_anywhere=phrases(
            "(no tiene costo|no tiene coste|gala gratuita|poster|finalistas|sin costo|gratuita)"
        ),
        fires=("«Has sido nominada entre» las 100 mejores.", "«Premio Internacional» al liderazgo."),
        quiet=("Me dieron el premio de matemáticas gracias a usted.",),
    ),
    "note.mass-mail": Spoken(
        phrases=phrases(
            "(estimado|estimada|estimados|estimadas|queridos|queridas|apreciado|apreciados|hola) (amigo a|amigos|contacto|contactos|red|colegas|emprendedor|emprendedores|todos|todas|cliente|clientes|clienta|senor a|senores|profesional)",
            "(a quien corresponda|mensaje masivo|a todos mis contactos|toda mi red|a mis contactos)",
            "(rogamos|agradecemos) (su|la) (publicacion|difusion)",
            "(amigo a|emprendedor a|querido a|estimado a)",
            "(boletin|newsletter) (mensual|semanal)",
        ),
        unless_anywhere=phrases("(comunidad de vecinos|ampa|junta|asamblea)"),
        fires=("«Estimados contactos», ya abrimos.", "«Rogamos su difusión»."),
        quiet=("Hola Teresa, ¿venís todos?",),
    ),
    "note.urgency": Spoken(
        phrases=phrases(
            "(ultimos|ultimas|quedan|solo quedan|me quedan|nos quedan) [solo|dos|tres|{number}|pocos|pocas|ultimas|ultimos] (cupos|plazas|lugares|unidades|huecos|vacantes|dias)",
            "(solo hasta|cierran|se acaba|caduca) (el viernes|hoy|manana|el domingo|el lunes|este mes|agotar|esta semana|esta noche|el grupo)",
            "(cupo|cupos|plazas) (limitado|limitados|limitadas|para los primeros)",
            "(se la pasan volando|no te lo pierdas|no se lo pierda|ultima oportunidad|ultimo aviso|antes de que sea tarde|aprovecha|aproveche)",
        ),
        unless_anywhere=phrases(
            "(vacante|pliego|firma|tesis|examen|entrega|factura|presupuesto|ayuntamiento|reunion de)"
        ),
        fires=("«Quedan dos plazas».", "«Aproveche», es la «última oportunidad»."),
        quiet=("El examen es antes de las 9.",),
    ),
    "note.pitch-after-welcome": Spoken(
        phrases=phrases(
            "(gracias por|gracias x|encantado de|un placer) (conectar|aceptar|aceptarme|la conexion|agregarme|tu conexion|el contacto|formar parte) ... (soy|somos|trabajo|trabajamos|ayudo|ayudamos|me dedico|te cuento|quisiera|queria|me gustaria)",
            "(ahora que|ya que) [ya] estamos (conectados|en contacto|conectadas) ... (queria|te comento|me presento|te cuento|le comento|quisiera|busco|aprovecho|permiteme)",
            "(aprovecho|aprovechando) (para|la conexion|el contacto|este) [para|medio] (presentar*|comentar*|contar*|compartir*|ofrecer*|invitar*|saber|preguntar*)",
        ),
        unless_anywhere=phrases("(tres cuadras|vecin*|tu charla|compartimos|colega|mismo oficio)"),
        fires=(
            "«Gracias por conectar, soy» de una empresa de limpieza.",
            "«Ahora que estamos conectados, te comento» una idea.",
        ),
        quiet=("Gracias por aceptar. Soy la madre de Iker.",),
    ),
    "note.who-decides": Spoken(
        phrases=phrases(
            "(quien|quienes) (decide|deciden|lleva|llevan|se encarga|es el responsable|es el encargado|es la persona|gestiona|maneja|toma|hace|les hace|os hace|os lleva|les lleva) ... (empresa|compras|organizacion|seguros|marketing|sistemas|limpieza|formacion|compania|area|decisiones|rrhh|tema|hoy)",
            "(responsable|encargado|encargada|director|persona) (de|del|adecuada|correcta|indicada) (compras|sistemas|marketing|recursos|area|rrhh|para|formacion|ventas|tema|it)",
            "(con quien|a quien) (deberia|debo|puedo|podria|tendria que|hay que|me) (hablar|dirigirme|dirijo|contactar|escribir|recomiendas)",
        ),
        unless_anywhere=phrases(
            "(paciente|siniestro|expediente|mi hijo|mi hija|vacante|plaza de|ayuntamiento|practicas|curriculum|hoja de vida|averia|matricula)"
        ),
        fires=("¿«Quién decide las compras en su empresa»?", "¿«Con quién debería hablar» de seguros?"),
        quiet=("Soy paciente, ¿con quién puedo hablar de mi cita?",),
    ),
    "note.closing-line": Spoken(
        phrases=phrases(
            "^ (te interesa|le interesa|os interesa|te suena|hablamos|charlamos|conectamos|te animas|se anima|te apuntas|te sumas|te late|te sirve|platicamos|te cuento|le cuento|te mando|le mando|te lo mando|que te parece|te gustaria|te reservo|reservo) [che|info|mas] ?",
            "^ (hablemos|conectemos|charlemos|platiquemos) $",
            "(martes|miercoles|lunes|jueves|viernes) [{number}] [h] o [el] (martes|miercoles|lunes|jueves|viernes)",
            "(quedo|quedamos) (atento|atenta|atentos|pendiente|a la espera) (a|de|por|si) (posibles|tu|su|tus|sus|cualquier|su pronta|te|vuestra)",
        ),
        unless_anywhere=phrases(
            "(vacante|contrato|brutos|planta|presupuesto de|cotizacion|factura|reforma|congreso|tesis|plaza|anticipo)"
        ),
        fires=("¿«Hablamos?»", "¿«Martes o jueves»?"),
        quiet=("¿Te llegó la factura?",),
    ),
    "note.denies-selling": Spoken(
        phrases=phrases(
            "(no|tampoco) (quiero|vengo a|es para|vendemos|pretendo|busco|intento) (vender*|nada de ti)",
            "(no es|esto no es) (un mensaje de venta|venta|una venta|vender|publicidad|spam|multinivel|una estafa|piramide|terapia)",
            "(sin presion|sin vender*|no te asustes|se que odias|a riesgo de parecer)",
        ),
        unless_anywhere=phrases("(soy bibliotecaria|jajaja|soy medico|soy profesor*|vecin*)"),
        fires=("«No quiero venderte» nada.", "«Sé que odias» los mensajes fríos."),
        quiet=("Mi tía no quiere vender la casa.",),
    ),
    "note.acts-as-agreed": Spoken(
        phrases=phrases(
            "(te|le) (he reservado|reservo|reserve|aparto|aparte|he metido|he apuntado|he incluido|apunte|agende|he agendado) ",
            "(reservo|aparte|aparto|reservado|guardo) (un|una|uno) (lugar|plaza|hueco|sitio|a tu|a su)",
            "(doy|dando) (su|tu|la) (conformidad|respuesta|confirmacion) por",
            "(decime|dime|digame|deme|dame) (dia y hora|que dia|un dia|una hora|hora)",
            "(pudiste|pudo|has podido|ha podido) (mirar|ver|revisar|echarle|consultar|consultarlo)",
        ),
        unless_anywhere=phrases(
            "(como quedamos|me pediste|matricula|cita medica|taller de coches|entrada|factura|acta)"
        ),
        fires=("«Te he reservado» sitio.", "«Dime día y hora»."),
        quiet=("Como quedamos, te he apuntado para el sábado.",),
    ),
}
