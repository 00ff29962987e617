"""How colleagues, neighbours, friends and readers write in Spanish: plain words that an offer silences."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.selling import OFFERS, SELLS
from screener.rules.languages.words.spanish import DAYS, GREETS, JOBS, KIN, SHOP, WORK

COMPANY: Final[Mapping[str, Spoken]] = {
    "welcome.same-field": Spoken(
        phrases=phrases(
            "tambien (*amos|*emos|*imos|*o|me|nos|te|les|os|en|con|por|sin) _",
            "(aqui|aca) en [la|el] {name}",
            f"(tambien soy|yo soy|aqui otra|aqui otro|aqui una|aqui un|como|soy otra|soy otro|otra|otro) [una|un] {JOBS} (en|de|del|que|y|desde|por)",
            "(nos|os|les|te) (pasa|paso|pasaba|ocurre|toca|toco|ha pasado) (lo mismo|igual|a vosotros|tambien|a ustedes) [?|en|con|que|a]",
            "(nosotros|nosotras) (lo|la|los|las) (hacemos|resolvimos|llevamos|arreglamos|probamos|dejamos|pusimos) (asi|con|al|a|en|el|de|por)",
            "(dedico|dedicamos|dedicas|hacemos) [a] lo mismo",
            f"(llevo|trabajo|estoy) [{{number}}|anos|de|como] {JOBS} (en|de|desde|y) _",
            "(yo|nosotros|nosotras|aqui|por aqui|aca|en mi pueblo) tambien (llevo|llevamos|tengo|tenemos|trabajo|trabajamos|soy|somos|doy|cultivo|cultivamos|crio|criamos|hago|hacemos|manejo|estoy|estamos|enseno|vivo|pasamos|nos|me|vengo)",
            f"^ {GREETS} tambien (llevo|tengo|trabajo|soy|doy|cultivo|crio|hago|vengo|estoy|estuve|fui|participo|formo|multigrado|en|por|con)",
            "(que|y|como) [tu|usted|vos|ustedes|vosotros|yo] tambien (llevas|lleva|trabajas|trabaja|das|sos|eres|es|haces|hace|estas|esta|cultivas|crias|tienes|tenes|vienes|participas|llevo|soy) _",
            "(a ti|a vos|a usted|a ustedes|a vosotros|a mi|a nosotros|a nosotras|ustedes|vosotros|vos) tambien (te|le|les|os|me|nos|la|lo) _",
            "? (ustedes|vosotros|uds|vos) ya (migraron|pudieron|lo|han|hicieron|habeis|pasaron|cambiaron|les|os|resolvieron|tramitaron|pasasteis) _",
            "como (lo|os|les|se|le) (haceis|organizais|organizan|resolveis|resolvieron|llevais|arreglais|apanais|fue|hicieron|hiciste) ... ?",
            "(mismo|misma) (gremio|oficio|rubro|lio|guerra|barco|planta|andar|ramo|problema|apuro)",
            "(colega|colegas|companer*) (de|del) (oficio|gremio|profesion|rubro|ramo|fatigas)",
            f"(tengo|llevo|llevamos|regento|atiendo|taller|mi) [un|una|la|mi|el] {SHOP} (en|de pueblo|de barrio|a dos|a {{number}}|aqui|desde) _",
        ),
        unless_anywhere=OFFERS,
        fires=("«Yo también llevo» una quesería en Tineo.", "«Colega de oficio» desde Jaca."),
        quiet=("Tengo una tienda en línea y vendo fundas.",),
    ),
    "welcome.someone-you-know": Spoken(
        phrases=phrases(
            "(conozco|conoci|coincidi|trabaje|estudie|comparto|soy amig*) (a|con|de) [tu|su|la|el] {name} (de|en|del|desde|y|por)",
            "(tu|su|vuestro|vuestra) [antiguo|antigua|ex] (companer*|colega|alumn*|profesor*|vecin*|jefe|jefa|paciente|director*) {name} ",
            "(hable|hablando|comiendo|estuve|cene|tome cafe) [ayer] con {name} (y|de|me|sobre|que|el|ayer)",
            "{name} (te manda|le manda|os manda|manda) (saludos|recuerdos|un abrazo|besos)",
            "(nos presento|nos puso en contacto|nos ha presentado|nos presentaba) {name}",
            "(me pasaron|me dieron|consegui|tengo) (tu|su) (contacto|nombre|telefono) (en|de|por|gracias a|a traves) (la|el|{name}|del|los)",
            "me (recomendo|sugirio|animo|paso|dio|mando) [a] (escribirte|escribirle|contactarte|contactarle|agregarte|buscarte|hablar contigo|tu nombre|su nombre|tu contacto|su contacto|tu numero) [_] {name}",
            "{name} [{name}] [de _] (dice|cree|piensa|opina|asegura|insiste|comento|comenta) (que|en que) (deberiamos|tenemos|debemos|nos|eres|usted|tu|sabes|podrias|tenia|tengo)",
            "(tenemos|veo que tenemos|compartimos) (en comun|un amigo en comun|contactos en comun|amigos en comun|una amiga en comun|amistad con) .. _",
            "(vengo|escribo|te escribo|le escribo|os escribo) (de parte|recomendad*|por recomendacion|por indicacion|por consejo) (de|del|por)",
            "(los dos|ambos|tambien) (conocemos|conocemos a|conozco a|trabajamos con) {name}",
            f"(soy|somos) [el|la|un|una|muy|buen|buena] (amigo|amiga|companer*|vecin*|alumn*|{KIN[1:-1]}) de {{name}} ",
        ),
        unless=phrases("(linkedin|google|instagram|captacion)"),
        unless_anywhere=OFFERS,
        fires=("«Me recomendó escribirte Silvina».", "«Rita cree que deberíamos» conocernos."),
        quiet=("Rita cree que deberíamos hablar, te mando propuesta.",),
    ),
    "welcome.wishes-well": Spoken(
        phrases=phrases(
            "^ (felicidades|enhorabuena|felicitaciones|muchas felicidades) [{name}|a todos|a todo el equipo|de corazon] $",
            "(que|menudo|vaya) (orgullo|alegria|notizia|noticia|noticion|gusto|emocion) (ver|verte|leer|saber|lo|por|tan|que|de) _",
            "(me alegre|me alegro|nos alegramos|me alegra|nos alegra) (mucho|muchisimo|un monton|tanto|al|de|por|saber|ver|leer) _",
            "(felicidades|felicitaciones|enhorabuena|te felicito|le felicito|lo felicito|la felicito|os felicito|muchas felicidades) (por|a|para|en) (el|la|los|las|tu|su|vuestro|vuestra|esos|ese|esa|todo|sus|tus|haber|ser) _",
            "(mucha|muchisima|muchos|mucho) (suerte|fuerza|animo) (con|en|para|manana|el) (el|la|los|tu|su|esta|este|lo) _",
            "(que|ojala) (te|le|os|les) (vaya|salga|siga) (bien|muy bien|genial|yendo|bonito|todo) (en|con|la|el|por)",
            "(te lo mereces|te lo merecias|se lo merece|se lo merecen|bien merecido|muy merecido|merecidisim*)",
        ),
        unless_anywhere=phrases(
            "?",
            "(aprovech*|conectar|conectemos|servicio*|seguro|precio*|oferta|ofrec*|experto|programa|planes|empresa de|perfil|contenido*|trayectoria|asesor*|inversion|ayud*|llamada|negocio|nuestro|nuestra|nuestros|consultora|telefonia|pension)",
        ),
        fires=("«Enhorabuena por la apertura» en Elche.", "«Te lo mereces»."),
        quiet=("¡Felicidades por el puesto! ¿Hablamos de tu pensión?",),
    ),
    "welcome.recent-talk": Spoken(
        phrases=phrases(
            "(voy|vas|va|vamos|ire|iras|estare|estaras|asistire|asisto|asistes|participo|apuntad*|inscrit*|acudire) [tambien] (a|al|en) [la|el|las|los] (feria|congreso|jornada|jornadas|taller|encuentro|simposio|curso|asamblea|charla|conferencia|exposicion|festival|mercado|seminario|carrera|maraton|coloquio|concurso|muestra|romeria|semana) ",
            "(estuve|estuvimos|asisti|fui) (en|a|al) [la|el|las|los|tu|su|vuestra|vuestro] (feria|congreso|jornada|jornadas|taller|encuentro|simposio|curso|charla|conferencia|exposicion|festival|seminario|ponencia|concierto|presentacion|clase|mesa|visita) _",
            "(nos vemos|te veo|le veo|saludarte|saludarle|te busco|nos saludamos|tomar un cafe) (alli|en la feria|en el congreso|en la|en el|el|durante|despues)",
            "(coincidimos|coincidiremos|estamos los dos|estaremos|salimos los dos) (en|en la lista|en el panel) (el|la|los|de) _",
            "(buena|grata|rica|interesante|larga|gran) (charla|conversacion|platica|comida|cena|tarde|sobremesa) (la de|ayer|de ayer|del|el otro|en la|en el)",
            "(gracias por|me gusto|me quede pensando en|retomo|sigo con) (la|nuestra) (charla|conversacion|platica|reunion) (de|del|ayer|en)",
            "(vimos|hablamos|comentamos|discutimos|acordamos|conversamos|platicamos|coincidimos) [brevemente|un rato] (ayer|el {name}|hoy|en la|en el|anoche|por telefono|esta manana|la semana|tras|despues)",
        ),
        unless_anywhere=OFFERS,
        fires=("«Buena charla la de» anoche en Vic.", "Lo «hablamos por teléfono» el lunes."),
        quiet=("Hablamos ayer, te mando propuesta.",),
    ),
    "welcome.go-between": Spoken(
        phrases=phrases(
            "(si necesitas|si necesita|si quieres|cuenta|cuente|cuentan|conteis) (ayuda|conmigo|con nosotros|una mano|manos|algo del|que te eche)",
            "(te|os|le|les) (echo|echamos|puedo echar) una mano",
            "(te|le|os) (presento|puedo presentar|podria presentar|pongo en contacto|puedo poner en contacto|pongo en copia|conecto) (a|con) [una|un|mi|la|el] _",
            "(quiere|quieres|queres|quereis) que (te|os|le|les|lo|la) (presente|ponga en contacto|pase su|pase el contacto|conecte)",
            "(le di|le pase|le he dado|le dimos|les di|les pase) (tu|su) (nombre|numero|contacto|telefono)",
            "(pregunte|pregunta|pregunten) por (la|el|don|dona|senora|senor|{name}) [senora|senor|{name}]",
            "(conozco a|se de) (una|un|la|el|alguien) .. (que|del|de la) (busca|necesita|te|podria|puede|sabe)",
        ),
        unless_anywhere=OFFERS,
        fires=("¿«Quieres que te presente» al ganadero?", "«Pregunte por la señora» Ximena."),
        quiet=("Te presento a mi asesor, brochure adjunto.",),
    ),
    "welcome.changes-place": Spoken(
        phrases=phrases(
            "(vuelvo|regreso|volvemos|me cambio|me paso|cambio) (a|al) [vivir|trabajar] (a|en|{name}|la|de|al) _",
            "(nueva|nuevo|novata|novato|recien aterrizad*) (en|aqui) (la|el|{name}|esta|este) _",
            "(llevo|llevamos) (poco|dos semanas|un mes|una semana|{number} semanas|{number} meses) (en|viviendo|aqui)",
            "(conocer|conozco|encontrar) (a|poca) gente (de|en|del|aqui|por) (la|el|aqui|alli|{name}|mi|oficio|gremio)",
            f"(empiezo|empece|entro|entre|me incorporo|me incorpore|arranco|comienzo|me sumo) (el|en|a|como|hoy|manana|esta) [{DAYS[1:-1]}|la|el|semana|{JOBS[1:-1]}] .. (en|equipo|area|hospital|colegio|planta|oficina|departamento|ayuntamiento|su|tu|vuestro)",
            "(me mude|me mudo|nos mudamos|me traslado|me he mudado|acabo de llegar|acabo de mudarme|recien llegad*|recien mudad*|acabamos de mudarnos) (a|al|de|desde|y)",
            "(vengo de|pase de|paso de) (la|el|los) _ (y|a)",
            "(me jubilo|me retiro|mi ultimo dia|dejo el puesto|os dejo|te releva|me releva|tu sucesor|tu sucesora|ocupo tu|tu antiguo|su antiguo) (en|el|este|es|puesto|equipo|trabajo|despacho|manana)",
            "(vamos a|vas a) (trabajar|compartir|coincidir) (juntos|juntas|en la|en el|contigo|conmigo|planta|despacho)",
        ),
        unless_anywhere=OFFERS,
        fires=("«Acabo de mudarme a» Huesca.", "«Vengo de la hostelería y» estudio química."),
        quiet=("Vengo de la banca y vendo seguros.",),
    ),
    "welcome.brings-something": Spoken(
        phrases=phrases(
            "(hay|vi|encontre|he visto|detecte|tienes|tiene|teneis) [un|una] [pequen*] (error|errata|fallo|gazapo|dato mal|fecha mal|enlace roto) (en|de|del|que|al)",
            "(no es|no fue|no son) _ [_] sino _",
            "(en la pagina|el enlace|la fecha|el mapa|la foto|el pie de foto|la cita|el grafico|el dato) .. (esta mal|es de|esta roto|no es|no abre|no corresponde|deberia|lleva a)",
            "(encontre|encontramos|halle|recogi|aparecio|tengo|guarde|guardo) (su|tu|el|la|los|las) (credencial|cartera|billetera|celular|movil|llave|llaves|perro|perra|gato|dni|mochila|paraguas|carnet|tarjeta|bufanda|gorra|maleta|carpeta|abrigo)",
            "(se|os) (te|le|les|os) (cayo|quedo|quedaron|olvido|olvidaron) (en|el|la|tu|su|los|las)",
            "(te|os|le) (ahorro|aviso|paso|dejo|soplo) (el|la|un|de) (disgusto|dato|enlace a|referencia|truco|susto|plazo)",
            "(por si|si) [aun|todavia] (te|os|le|les|a alguien) (sirve|sirven|hace falta|es util|vale|viene bien|vienen bien|ayuda)",
            "(ojala|espero que|espero) (te|le|os|les) (sirva|sirvan|ayude)",
            "(la|el|los|las) (convocatoria|plazo|boe|decreto|norma|orden|ayudas|subvencion|beca) (nueva|nuevo|sale|salio|cierra|acaba|cambio|excluye|ya|se)",
            "(sobraron|sobran|nos sobro|donamos|regalamos|prestamos) (unas|unos|{number}|las|los|el|la|dos|tres|cuatro|mesas|libros)",
        ),
        unless=phrases("(tu foto|su foto|tu cuenta|prestamos personales|cuenta con tu)"),
        unless_anywhere=OFFERS,
        fires=("«Encontré su cartera» en el bus.", "«Ojalá te sirva»."),
        quiet=("Ojalá te sirva nuestro software.",),
    ),
    "welcome.shared-past": Spoken(
        phrases=phrases(
            "(curramos|trabajamos|estudiamos|estuvimos|empezamos|jugabamos|estudiabamos|trabajabamos|compartimos|remabamos|cantabamos) (juntos|juntas|en la|en el|en los|clase|despacho|piso|turno|mesa|banco|los dos|contigo)",
            "(cuanto tiempo|tanto tiempo|cuantos anos|que es de tu vida|te acuerdas|te acordas|se acuerda usted) (sin|de|que|?|ya|del)",
            "soy {name} [{name}] [el|la] (de|del) [la|el|los|las] (instituto|facultad|colegio|cole|uni|universidad|escuela|mili|clase|barrio|equipo|facu|insti|coro|pueblo|residencia|master|curso|turno)",
            "(nuestra|aquella) (epoca|clase|promocion|cuadrilla) (de|en|del)",
            "(los viejos tiempos|de cuando (trabajabamos|estudiabamos|estabamos|eramos))",
        ),
        unless_anywhere=OFFERS,
        fires=("«Estudiamos juntos» en Zacatecas.", "«Te acuerdas del» gordo Lozano?"),
        quiet=("Trabajamos juntos y ahora vendo seguros.",),
    ),
    "welcome.thanks-you": Spoken(
        phrases=phrases(
            "(gracias|agradecid*) (por|x) (la|el|los|las|aquel|aquella|aquellos|lo|tus|tu|su|sus|vuestra|vuestro) _ (de|del|que|en|sobre|el|la|con|cuando|tan)",
            "(gracias|agradezco) (por|que|x) (explicar*|ayud*|ensen*|contar*|compart*|public*|escrib*|hablar|venir|acompan*|confiar|recomend*|defender*|escuch*|cuidar*|atender*|prestar*|avis*|contest*|recib*) _",
            "(mil|muchas|muchisimas) gracias (a ti|a usted|otra vez|de nuevo|de corazon|por)",
            "(gracias|agradecid*|agradecerte|agradecerle) (por|a) [tu|su|vuestra|vuestro|la|el|lo|los|las|todo] (respuesta|rapidez|invitacion|receta|charla|aclaracion|atencion en|visita|recomendacion|referencia|companero|compania|aguante|acogida|formula|plantilla|planilla|hilo|apoyo cuando|ayudarme|explicarme|avisar|avisarme|acompanar*|ensenarme|acogerme|haberme|escucharme)",
            "(me|nos) (salvaste|salvo|ha salvado|sirvio|sirvieron|ayudo|cambio|alegro|saco) (el|la|mucho|muchisimo|un|de|para) _",
        ),
        unless=phrases(
            "(conexion|conectar|aceptar|aceptarme|tiempo|atencion|contacto|solicitud|invitacion|agregar*|unirte|seguir*)"
        ),
        unless_anywhere=OFFERS,
        fires=("«Gracias por tu receta del» pan.", "Su horario «me salvó el mes»."),
        quiet=("Gracias por tu visita a nuestra marca.",),
    ),
    "welcome.your-work": Spoken(
        phrases=phrases(
            "(acabo de|termine de|estoy|estuve|ando) (leer|leyendo|ver|viendo|escuchar|escuchando|terminar|releer|oir|usar|usando) (tu|su|vuestro|vuestra|tus|sus|el|la|lo) _ [_] (de|sobre|que|en|del|y|con|tuyo)",
            "(lei|leimos|vi|vimos|escuche|oi|me paso|use|usamos) [hoy|ayer|anoche|en clase|con] (tu|su|vuestro|vuestra|tus|sus|lo tuyo|lo suyo|lo que) _ (de|sobre|que|en|del|y|con|acerca|escribiste|publicaste|contaste|dijiste)",
            "(tu|su|vuestra|vuestro|tus|sus) (explicacion|idea|ejemplo|receta|propuesta de|experimento|investigacion|entrada|publicacion|exposicion|tabla|codigo|libreria|huerto|restauracion|traduccion|voz|programa|dato|datos|respuesta|critica|defensa|historia) (de|del|sobre|en|con|que|para|me) _",
            f"(el|la|los|las|ese|esa|aquel|aquella|un|una) {WORK} (tuyo|tuya|suyo|suya|de usted|vuestro|vuestra) ",
            "(como|cuando) (hablaste|hablo|explicaste|contaste|publicaste|escribiste) (de|del|que|la|el|sobre|lo) _ _",
            f"(me|nos) (gusto|encanto|sirvio|hizo reir|emociono|ayudo|marco|aclaro|impresiono) [mucho|muchisimo|un monton] (tu|su|el|la|vuestra|vuestro|lo) ({WORK[1:-1]}|explicacion|idea|ejemplo|receta|forma de explicar|parte) _",
            "(te|la|lo|le) (oi|escuche|lei|vi) (en|hablar|explicar|contar|tocar|presentar|en la radio) _ _",
            "(sigo|leo|escucho|estoy suscrit*) [desde hace|siempre|cada] .. (tu|su|vuestro|vuestra) (canal|blog|boletin|podcast|columna|revista|programa|hilo|hilos) _",
        ),
        unless_anywhere=OFFERS,
        unless=phrases("(vi|vimos) (tu|su) (perfil|web|pagina|sitio|empresa|negocio|foto) (y|en)"),
        fires=("«Me gustó mucho tu explicación del» riego.", "«La oí en la radio el martes»."),
        quiet=(
            "Vi tu perfil y creo que sumas.",
            "Me gustó tu idea de negocio, vendo software.",
        ),
    ),
    "welcome.local-invitation": Spoken(
        phrases=phrases(
            "(este|el proximo|proximo) (sabado|domingo|viernes|jueves|miercoles|martes|lunes) .. (comemos|cenamos|ensayamos|celebramos|quedamos|jugamos|hay|despedimos|inauguramos|corremos)",
            "(te|os|le|les) (invitamos|invito|esperamos|esperan) (a|al|en|el) [la|el|los|las] (cena|comida|boda|fiesta|inauguracion|exposicion|misa|ensayo|concierto|tribunal|jurado|asamblea|merienda|excursion|romeria|paella|asado|bautizo|charla en el|escuela)",
            "(hacemos|organizamos|montamos|celebramos) (una|un|la|el) (cena|comida|asado|paella|reencuentro|fiesta|homenaje|merienda|excursion|despedida) (de|con|para|el|en)",
            "(nos gustaria|querriamos|quisieramos|queremos) (invitarte|invitarle|que vinieras|que viniera|que vengas|que venga|que dieras|que diera) (a|al|como|una|de|el) _ _",
        ),
        unless_anywhere=phrases(
            "(podcast|webinar|masterclass|gratis|exclusiv*|networking|empresari*|lideres|cupos|online|evento)"
        ),
        fires=("«Te esperamos en la cena» del coro.", "«Hacemos una paella el» domingo."),
        quiet=("Te invito a la charla online, cupos limitados.",),
    ),
    "welcome.introduces-themselves": Spoken(
        phrases=phrases(
            "(soy|somos) [la|el|una|un] _ [_] (de|del|en|y) [la|el|los|las] _",
            "(trabajo|estoy) (en|de) [la|el|un|una] _ [_] (de|en|del|y|como|desde)",
        ),
        unless=phrases(
            "(asesor|asesora|consultor|consultora|fundador|fundadora|ceo|agente|representante|comercial|coach|mentor|mentora|experto|experta|especialista|director comercial|inversor|influencer|empresa|startup|seguros|marketing)"
        ),
        unless_anywhere=SELLS,
        fires=("«Soy vidriero en la Granja».",),
        quiet=("Soy asesor en seguros.",),
    ),
}
