"""What the rules on wooers, form letters and headlines that sell look for in Spanish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented
from screener.rules.languages.words.spanish import FIRMS

_YOUR: Final = "(su|sus|tu|tus|vuestra|vuestro|vuestras|vuestros)"
_ROLE: Final = accented(
    "(estudiante|becaria|becario|voluntaria|voluntario|en búsqueda|practicante|entrenador|entrenadora|aprendiz)"
)

SUITORS: Final[Mapping[str, Spoken]] = {
    "note.lists-you": Spoken(
        phrases=accented(
            "(base|bases|lista|listas|listado) de (datos|prospectos|clientes potenciales|leads|correos|empresas|directivos) (verificad*|actualizad*|segmentad*|de empresas|de contactos|de directivos|por sector)",
            "(te|le|os|lo|la) (tenemos|tengo|he incluido|incluí|hemos incluido|agregué|agregamos|añadí|añadimos|sumé) (en|a) (nuestra|mi|la) (lista|lista de|base de datos|lista de difusión|lista de correo|cartera)",
            "(estás|está|figura|figuras|aparece|apareces) en (nuestra|mi) (lista|base)",
            "(identificamos|hemos identificado|identifiqué) (a|su|tu) [su|tu] (empresa|perfil|negocio) (como|entre)",
        ),
        unless=accented("(espera|voluntari*|reparto|invitados|turno|correo del coro|vecinos)"),
        fires=("«Te he incluido en nuestra lista de difusión».", "«Base de datos verificada» de directivos."),
        quiet=("Tu nombre está en la lista de voluntarios.", "La lista de invitados está en la puerta."),
    ),
    "note.nudge": Spoken(
        phrases=accented(
            "(pudiste|has podido|pudo|ha podido|lograste|alcanzaste a|llegaste a|tuviste tiempo de|tuvo oportunidad de|tuviste oportunidad de|tuviste chance de) (ver|verla|verlo|verlos|leer|leerlo|leerla|mirarlo|mirar|mirarla|revisar|revisarlo|revisarla|echarle|darle)",
            "(te|le) (vuelvo a|insisto|la vuelvo a|lo vuelvo a|reenvío|vuelvo|escribo de nuevo|escribo otra vez) (escribir|enviar|mandar|dejar|con|por|mi|porque|pasar)",
            "(sé|imagino|entiendo|supongo) que (andas|anda|estás|está|estarás|estará) [_] (a mil|ocupad*|lian*|full|hasta arriba|muy ocupad*|con mucho|con mil)",
            "(retomo|retomando|reactivo|subo|doy seguimiento|dando seguimiento|dar seguimiento) (a|mi|el|este|esto) (mi|mensaje|mensajes|correo|propuesta|contacto|tema|hilo|arriba)",
            "(mi|este) (último|tercer|segundo|anterior|tercero) (mensaje|intento|correo|aviso) ",
            "(no|sin) (he recibido|recibí|he tenido|tuve|obtuve|recibir) (respuesta|noticias tuyas|noticias suyas|contestación)",
            "(viste|vio|leíste|leyó|recibiste|recibió|te llegó|le llegó) (mi|el) (mensaje|correo|propuesta|mail|invitación|audio)",
            "(entiendo|veo|deduzco) por (tu|su) silencio",
            "(por si se|por si|seguro que se|quizás se) (te pasó|le pasó|perdió|traspapeló|fue a spam|perdió entre)",
            "(sigo|seguimos|quedo) (esperando|a la espera|pendiente|atento|atenta) (de|a) (tu|su) (respuesta|contestación|confirmación|comentario)",
        ),
        unless=accented(
            "(postul*|candidatura|vacante|mi pedido|el carnet|apliqué|mi solicitud|mis notas|el expediente|la obra|entrevista)"
        ),
        fires=("¿«Pudiste verla»?", "«Te vuelvo a escribir» por mi propuesta.", "«Sé que andas a mil»."),
        quiet=("Apliqué hace un mes y no he recibido respuesta.", "¿Viste las cigüeñas en la torre?"),
    ),
    "note.presumed-mission": Spoken(
        phrases=accented(
            "(como|igual que) (tú|usted|vos) (creo|creemos|me apasiona|nos apasiona|sueño|comparto|me mueve) _",
            "(compartimos|comparte|compartes) (la|una|el|nuestra|los) (misma pasión|pasión|misma visión|visión|mismos valores|propósito|mismo propósito|misión|valores)",
            "(sé|estoy seguro|estoy segura|seguro) que (a ti también|a usted también|te|le) (preocupa|apasiona|importa|mueve|interesa el crecimiento|interesa crecer)",
            "(juntos|unidos) (podemos|podríamos|lograremos|cambiaremos|haremos) (cambiar|lograr|transformar|crear|impactar|llegar|renovar|hacer)",
        ),
        unless=accented("(coro|asociación de vecinos|huerto|ampa)"),
        fires=("«Compartimos la misma pasión» por las personas.", "«Juntos podemos cambiar» el sector."),
        quiet=("Compartimos despacho en 2009.", "Como usted dijo en clase, febrero es tarde."),
    ),
    "note.territory-rep": Spoken(
        phrases=accented(
            "(estaré|estaremos|voy a estar|ando|paso|pasaré|visito|visitamos|andaré) [_] [_] (por|en|visitando) (su|tu|vuestra|la) (zona|área|región|ciudad|provincia|localidad|plaza)",
            "(soy|seré) (su|tu|vuestro|vuestra|el nuevo|la nueva|el|la) [nuevo|nueva] (ejecutivo|ejecutiva|asesor|asesora|delegado|delegada|comercial|representante|gestor|gestora|agente) [_] (de|para|en|comercial) _",
            "(llevo|cubro|atiendo|me asignaron|manejo) (la|su|tu|el) (zona|cuenta|cartera|área|territorio|plaza|región) [de|norte|sur]",
        ),
        unless=accented("(policía|sanidad|centro de salud|inundación|correos|parroquia|sindical)"),
        fires=("«Soy su nueva asesora de energía».", "La semana que viene «estaré por su zona»."),
        quiet=("La zona del molino está inundada.", "Soy la nueva delegada sindical de tu planta."),
    ),
    "note.their-invention": Spoken(
        phrases=accented(
            "(hemos|he) (creado|desarrollado|diseñado|construido|inventado|montado) (un|una|nuestro|nuestra|mi) [nuevo|nueva|pequeña] (método|metodología|herramienta|plataforma|sistema|app|aplicación|programa|solución|modelo|software|robot|agente)",
            "(desarrollamos|creamos|diseñamos|construimos|inventamos) (un|una|nuestro|nuestra) [_] (método|metodología|herramienta|plataforma|sistema|app|aplicación|solución|modelo|software|robot|agente|dispositivo)",
            "(mi|nuestro|nuestra) (método|metodología|sistema|fórmula) [_] (propio|propia|exclusiv*|probado|de {number}|único|patentad*)",
            "(justo|precisamente|exactamente|eso es lo que) (lo que|eso) (hacemos|resolvemos|solucionamos|hago)",
            "(nosotros|nosotras) lo (solucionamos|resolvemos|arreglamos|hacemos)",
        ),
        unless=accented("(mis alumnos|la escuela|el colegio|la parroquia|los niños|barrio)"),
        fires=("«Hemos creado una herramienta» que lee facturas.", "«Nosotros lo solucionamos»."),
        quiet=("Hemos creado un banco para la parroquia.", "Creamos una app con mis alumnos de tercero."),
    ),
    "note.wants-partnership": Spoken(
        phrases=accented(
            "(explorar|evaluar|analizar|ver|proponer|plantear|valorar|buscar|conversar sobre|conversar de|encontrar|identificar|generar|crear|establecer) [_] [_] (sinergia|sinergias|alianza|alianzas|colaboración|colaboraciones|colaborar|cooperación|alianzas estratégicas|vías de colaboración|oportunidades de colaboración|formas de colaborar)",
            "(haber|hay|existe|existen|existir|tener|tenemos|vemos|veo) [_] (sinergias|sinergia|una alianza|alianzas|muchas sinergias|buenas sinergias|posibilidades de colaborar)",
            "(nuestras|nuestros) (empresas|negocios|servicios|perfiles|actividades|proyectos|sectores) [_] (complementan|complementarse|complementarios|complementarias|podrían|pueden|encajan|son)",
            "(sumar|unir|aunar|juntar) (fuerzas|esfuerzos|sinergias|talentos)",
            "(trabajar|hacer cosas|hacer algo|crecer|colaborar) (juntos|juntas|en conjunto|de la mano) (en|algún|a futuro|en el futuro|próximamente)",
            "(ver|vemos|pensar) qué (hacer|podemos hacer|podríamos hacer) (juntos|juntas)",
            "(socio|socios|aliado|aliados|partner|partners) (estratégic*|comercial*|ideal|potencial*|de negocio|de negocios|local*)",
            "(ser|seas|sea|sean|convertirte en|convertirse en) (nuestro|nuestra|mi) (partner|socio|socia|aliado|aliada|distribuidor|distribuidora|prescriptor)",
        ),
        unless=accented("(erasmus|mi socio|mi socia|ayuntamiento|escuela|tesis|hospital|trabajamos juntos)"),
        fires=(
            "Me gustaría «explorar posibles sinergias».",
            "Podríamos «sumar fuerzas».",
            "Buscamos un «socio estratégico».",
        ),
        quiet=("Mi socia canta en tu coro.", "Trabajamos juntos en el molino en 2009."),
    ),
    "note.template-residue": Spoken(
        phrases=accented(
            "^ (hola|buenos días|buenas tardes|saludos) (a todos|a todas|a todos y todas|a tod|comunidad|red|familia|equipo|contactos|líderes|amigos de linkedin)",
            "(estimado|estimada|estimados|querido|querida|queridos|apreciado|apreciada|apreciados) (cliente|clientes|contacto|contactos|empresario|empresarios|profesional|profesionales|usuario|usuarios|socio|socios|miembro|miembros|suscriptor|suscriptores|red|directivo|directivos|líder|líderes|emprendedor|emprendedores|amigo de linkedin)",
            "(su|vuestra) (prestigiosa|distinguida|estimada|honorable|reconocida|apreciable) (empresa|institución|compañía|organización|firma|persona)",
            "(a quien corresponda|a quien pueda interesar)",
        ),
        unless=accented("(postul*|candidatura|cv|prácticas|vacante)"),
        fires=("«Estimado cliente», tenemos novedades.", "«A quien corresponda»: fabricamos válvulas."),
        quiet=("Estimada colega, el turno va abajo.", "Querido vecino, tu perro está en casa."),
    ),
    "note.speaks-of-a-kind": Spoken(
        phrases=accented(
            f"(las|los|muchas|muchos|la mayoría de los|la mayoría de las|cada vez más|tantos|tantas) {FIRMS} (que|han|son|no|pierden|quieren|necesitan|buscan|pagan|tienen|ya|gastan|sufren|creen|saben|merecen|dedican|siguen|deben|están|como la suya|como la tuya) _",
            "la mayoría (no|ni|pierde|paga|cree|gasta|ya|sigue) _",
        ),
        unless=accented(
            "(nuestras|nuestros|mis|estas|estos|mi clase|del coro|del barrio|de {name}|busco|ayer)"
        ),
        unless_anywhere=accented("(mi tesis|postul*|mi pedido|cotizar)"),
        fires=("«Los dentistas que piensan» en grande nos llaman.", "«Muchas clínicas pierden pacientes»."),
        quiet=("Nuestros médicos están cansados.", "Muchos de mi clase fueron a la boda."),
    ),
    "note.speaks-as-firm": Spoken(
        phrases=accented(
            "(nuestro|nuestra) (objetivo|misión|compromiso|propósito|meta|visión|prioridad|filosofía|razón de ser) (es|consiste|sigue)",
            "(líder|líderes|referente|referentes) (en|del|de) [el] (sector|mercado|mercados|soluciones|industria|región|servicios|país|la industria|la región|formación|tecnología)",
            "(con|contamos con|tenemos) [más de|una trayectoria de] [{number}|veinte|diez|treinta] (años de|años en|amplia|dilatada) (experiencia|trayectoria|el sector|el mercado) ",
            "(calidad|compromiso|seriedad|puntualidad|confianza|profesionalismo|profesionalidad|innovación) y (calidad|compromiso|seriedad|puntualidad|confianza|profesionalismo|buen precio|garantía|cercanía|innovación)",
            "(quedamos|estamos) (a su|a sus|a tu|para) (disposición|entera disposición|órdenes|servirle|servirles|servirte|atenderle)",
            "(entrega inmediata|los mejores precios|muy buenos precios|precios competitivos|la mejor calidad|calidad garantizada|registro invima)",
        ),
        unless=accented("(asociación|voluntari*|escuela|ayuntamiento|su servicio|pedí|compré|paciente)"),
        fires=("«Nuestra misión es» crecer contigo.", "«Calidad y compromiso» desde 1990."),
        quiet=("Nos quedamos en Soria hasta mayo.", "Nuestra asociación busca tesorero."),
    ),
    "headline.coaches-owners": Spoken(
        phrases=accented(
            "(coach|mentor|mentora|coaching|mentoring|mentoría) [_] (de negocios|negocios|ejecutivo|ejecutiva|de vida|de líderes|de directivos|empresarial|financiero|financiera|de ventas|ventas|de liderazgo|liderazgo|de mujeres|ontológico|ontológica|transformacional|espiritual|certificado|certificada|de alto rendimiento|de emprendedores|de marca|para|de abundancia|holística|inmobiliario|de alto|de carrera)",
            f"(coach|mentor|mentora|consultor|consultora|asesor|asesora|estratega|formador|formadora|acompañante) (de|para) [_] {FIRMS}",
            "(conferencista internacional|conferenciante motivacional|ponente internacional|estratega digital|estratega de negocios|speaker internacional|experta en marca personal|experto en marca personal)",
            "(libera|despierta|activa|desbloquea|eleva|impulsa|descubre|transforma|potencia|expande) (tu|su) (potencial|poder|liderazgo|mente|vida|energía|talento|marca|abundancia|propósito|negocio|mentalidad|valor)",
            "(mujeres|líderes|empresarias|emprendedoras) (con propósito|conscientes|imparables|empoderadas|que inspiran|que lideran)",
        ),
        unless=_ROLE,
        fires=("«Mentora de negocios» para mamás", "«Speaker internacional» | «Despierta tu potencial»"),
        quiet=("Entrenador de natación, coach de vida voluntario", "Orientadora en instituto"),
    ),
    "headline.guarantee": Spoken(
        phrases=accented(
            "(garantizado|garantizada|garantizados|garantizamos|garantizo|garantía de|garantía total|con garantía) [_]",
            "(o te|o le) (devuelvo|devolvemos|devolvemos el|regresamos) (el|tu|su|dinero)",
            "(100|{percent}) (garantizado|efectivo|de éxito|seguro)",
        ),
        unless=accented("(técnico|técnica|calidad|aseguramiento|garantías|abogad*|asistencia)"),
        fires=("Resultados «garantizados en» 90 días", "«O te devuelvo el» dinero"),
        quiet=("Técnica de garantía de calidad", "Abogada de garantías"),
    ),
    "headline.record-for-clients": Spoken(
        phrases=accented(
            "[más de|he ayudado a|ayudé a] {number} (clientes|empresas|emprendedores|emprendedoras|negocios|marcas|personas|familias|mujeres|pymes|proyectos|alumnos|directivos|inversores) (satisfechos|satisfechas|atendidos|atendidas|asesorados|asesoradas|transformadas|formados|acompañadas|acompañados|confían|entregados|felices|ayudadas|ayudados|mentoreadas|ya)",
            "({money}|{number}) .. (generados|facturados|recuperados|ahorrados|vendidos|gestionados|invertidos) (para|por|a|en) (mis|nuestros|clientes|mi)",
            "({money}|{percent}|{number}) .. para (mis|nuestros) (clientes|clientas|alumnos)",
            "(casos de éxito|clientes satisfechos|confían en mí|confían en nosotros|testimonios) [_]",
        ),
        unless=_ROLE,
        fires=("«300 empresas asesoradas»", "«2 M€ facturados para mis clientes»"),
        quiet=("Vivienda social, 612 hogares", "Jefa de ventas, objetivo cumplido"),
    ),
    "headline.own-record": Spoken(
        phrases=accented(
            "{percent} (de|del) (la cuota|cuota|objetivo|mi objetivo|cumplimiento|la meta|meta)",
            "(equipo|equipos|equipos de|plantilla|cartera|presupuesto) de [hasta|más de] ({number}|{money}) [personas|técnicos|vendedores|clientes]",
            "(gestioné|dirigí|lideré|abrí|reduje|aumenté|crecí|lanzé|lancé|pasé) .. ({number}|{money}|{percent})",
            "(vendedor|vendedora|comercial|ejecutivo|ejecutiva|empleado|empleada) del (año|mes|trimestre)",
        ),
        unless=accented("(mis clientes|tu|tus|su|ayudo|acompaño|para marcas)"),
        fires=("«Vendedora del año» 2023", "Jefe de planta, «equipo de 40 personas»"),
        quiet=("Ayudo a 40 artesanos", "Vendedora en una ferretería"),
    ),
    "headline.outsourcing": Spoken(
        phrases=accented(
            "(agencia|estudio|consultora|productora) (de marketing|digital|creativa|de publicidad|de diseño|seo|de comunicación|de viajes|de desarrollo|de medios|inmobiliaria|audiovisual|web)",
            "(desarrollo|diseño|creación) (web|de páginas web|de páginas|de apps|de software|de logos|de tiendas online|de sitios|de aplicaciones)",
            "(fabricante|fabricantes|importador|importadora|exportador|exportadora|distribuidor|distribuidora|proveedor|proveedora|mayorista) (de|independiente|oficial|autorizad*|para|industrial)",
            "(outsourcing|tercerización|maquila|marca blanca|asistente virtual|community manager freelance|trafficker|trafficker digital|renting|gestión de redes|reclutamiento it)",
            "(experto|experta|especialista|consultor|consultora) (seo|sem|en seo|en google ads|en meta ads|en embudos|en automatización|en ia para|en captación|en ventas|en redes sociales|en marketing|en publicidad)",
            "(soluciones|servicios) (integrales|tecnológicas|energéticas|logísticas|financieras|it|contables|de limpieza|de outsourcing|de transporte|corporativ*|de impresión) [_]",
            "(captación|generación) de (clientes|pacientes|leads|inversores|prospectos)",
        ),
        unless=accented("(ayuntamiento|hospital|universidad|estudiante|becari*|en búsqueda|busco)"),
        fires=("«Agencia de marketing» para clínicas", "«Diseño de páginas web» en 7 días"),
        quiet=("Desarrolladora web en la Universidad de León", "Técnico de seguridad en alta mar"),
    ),
    "headline.speaks-to-reader": Spoken(
        phrases=accented(
            f"{_YOUR} (empresa|negocio|dinero|vida|marca|carrera|equipo|proyecto|potencial|web|tienda|clínica|patrimonio|futuro|libertad|hogar|casa|evento|ventas|éxito|tiempo|energía|propósito|mensaje|facturación|ahorros|marca personal|inversión|visión|historia|retiro|jubilación|sueños|próximo|próxima)",
            "(escríbeme|escríbame|contáctame|agenda tu|agenda una|reserva tu|reserva una|descubre|únete|invierte|gana|aprende|duplica|multiplica|consigue|vende|pregúntame|sígueme|solicita|cotiza|habla conmigo) [_]",
            "(te|os|le) (ayudo|enseño|acompaño|ayudamos|asesoro|acompañamos|cuento|muestro|guío|impulso|diseño|consigo) [_]",
            "^ (cansado|cansada|harto|harta|quieres|buscas|necesitas|sabías|listo|lista|sueñas) .. ?",
        ),
        unless=accented("(auxiliar|maestra|maestro|enfermer*|matrona|al servicio de su pueblo|búsqueda)"),
        fires=("«Tu web» en 7 días", "«Te ayudo con» la luz"),
        quiet=("Matrona, su salud en el pueblo", "Maestra de primaria"),
    ),
    "headline.too-easy-offer": Spoken(
        phrases=accented(
            "(préstamos|préstamo|crédito|créditos|financiamiento|dinero) .. (sin aval|sin buró|en {number} horas|sin requisitos|inmediato|inmediatos|para todos|sin papeleo|sin intereses|rápido|rápidos|ya)",
            "(sin|no necesitas) (aval|buró|experiencia|estudios|requisitos|entrevista|inversión)",
            "(visa|visas|permiso de trabajo|residencia|nacionalidad|pasaporte|título|títulos|carnet) .. (garantizad*|sin examen|rápid*|exprés|registrad*|en {number} días|asegurada)",
            "(redacción|elaboración|elaboramos|hacemos|asesoría) de (tesis|tfg|tfm|trabajos académicos|tesinas)",
            "(compra|venta|comprar|vendo) de [_] (seguidores|reseñas|cuentas|likes)",
            "(trabaja|trabajo|empleo|gana) .. (desde casa|desde tu casa|desde el celular|desde tu celular) .. ({money}|dólares|euros|diarios|por día|semanal)",
            "(donación|donaciones|herencia|subsidio) (de|a|para) ({money}|{number}|familias|personas)",
            "(se paga solo|dinero fácil|libre en {number}|retírate en {number})",
        ),
        unless=accented("(consulado|embajada|universidad|biblioteca|oficina de|doctorand*|registro civil)"),
        fires=("«Préstamos sin aval»", "«Elaboración de tesis», cualquier tema"),
        quiet=("Visados, consulado de Bilbao", "Bibliotecaria, préstamo interbibliotecario"),
    ),
    "note.go-look": Spoken(
        phrases=accented(
            "(visita|visite|visiten|visitad|conoce|conozca|mira|mire|échale un vistazo|eche un vistazo|echa un vistazo|pásate|pásese|descubre|descubra|entra|entre|date una vuelta) [a|en|por|el|la|al] (mi|mis|nuestra|nuestro|nuestros) (web|página|sitio|canal|perfil|tienda|catálogo|portafolio|instagram|blog|video|vídeo|proyecto|trabajos|landing)",
            "(link|enlace|info|información) (en|está en|en la|en mi) [mi|la|el] (bio|biografía|perfil|comentarios|descripción|primer comentario)",
            "(haz|haga|dale|da|dé) (clic|click|clik) [aquí|en|acá]",
            "(agenda|agende|reserva|reserve|elige|elija) [aquí|tu|su|una|un] (hora|horario|cita|espacio|llamada|día) [_] (en|aquí|calendario|enlace|link|calendly|{link})",
        ),
        unless_anywhere=accented(
            "(acta|ayuntamiento|formulario de|me pediste|me pidió|como quedamos|inscripción|museo|clase|biblioteca)"
        ),
        fires=("«Visita nuestra web» cuando quieras.", "«Enlace en mi bio»."),
        quiet=("Pásate por el molino si estás por la zona.", "Mira la página del ayuntamiento."),
    ),
}
