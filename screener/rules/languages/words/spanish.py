"""Words of Spanish that several rules share, folded, each list a choice of the phrase language."""

BY_DAY = "(al dia|por dia|diarios|diarias|diario|diaria|por hora|la hora|a la semana|por semana|semanales|semanal|al mes|mensuales)"
COIN = "({money}|dolares|pesos|soles|usd|usdt|mxn|cop|euros|bolivares|lucas|eur|ars|clp)"
FIRMS = "(agencias|abogados|asesorias|autonomos|ceos|clinicas|coaches|colegios|comercios|companias|consultores|cooperativas|dentistas|despachos|directivas|directivos|directoras|directores|duenas|duenos|ecommerce|ejecutivas|ejecutivos|emprendedoras|emprendedores|empresarias|empresarios|empresas|equipos|expertos|fabricas|familias|fisios|founders|fundadoras|fundadores|gerentes|hoteles|inmobiliarias|inversionistas|inversores|lideres|marcas|medicos|mujeres|negocios|notarias|organizaciones|personas|profesionales|propietarios|psicologos|pymes|restaurantes|startups|talleres|terapeutas|tiendas)"
HELP = "(acompano|acompanamos|apoyamos|apoyo|asesoramos|asesoro|ayudamos|ayudando|ayudo|asisto|capacitamos|capacito|guio|guiamos|impulsamos|impulso|potenciamos|potencio)"
MINUTES = "({number}|cinco|diez|quince|veinte|treinta|media|un par)"
MIN = "(min|mins|minutito|minutitos|minutos|hora|ratito)"
SHOW = "(ensenarle|ensenarles|ensenaros|ensenarte|mostrarle|mostrarles|mostraros|mostrarte|presentarle|presentarles|presentaros|presentarte|ofrecerle|ofrecerles|ofrecerte|explicarle|explicarles|explicarte|contarle|contarles|contarte|platicarle|platicarte|compartirle|compartirte)"
SITE = "(web|website|pagina|paginas|sitio|tienda online|landing)"
WE = "(contamos|damos|desarrollamos|disenamos|disponemos|fabricamos|gestionamos|hacemos|implementamos|manejamos|ofrecemos|proveemos|realizamos|representamos|suministramos|tenemos|vendemos)"
YOUR = "(su|sus|tu|tus|vuestra|vuestras|vuestro|vuestros)"
DAYS = "(lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|manana|ayer|finde|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
KIN = "(abuela|abuelo|companera|companero|cunada|cunado|esposa|esposo|exjefa|exjefe|hermana|hermano|hija|hijo|jefa|jefe|madre|mama|marido|mujer|padre|papa|portero|prima|primo|profesor|profesora|socia|socio|sobrina|sobrino|suegra|suegro|tia|tio|vecina|vecino|viejo|viuda)"
WORK = "(app|articulo|aula|blog|canal|capitulo|carta|charla|clase|clases|columna|comentario|conferencia|cuaderno|cuento|curso|discurso|disco|dibujo|ejercicio|ensayo|entrevista|estudio|fallo|foto|grafico|guia|hilo|informe|intervencion|leccion|libro|manual|mapa|mural|nota|novela|obra|paper|pelicula|poema|ponencia|post|poster|pregon|prologo|proyecto|reportaje|resena|serie|taller|tesis|texto|trabajo|traduccion|tutorial|video)"
TOLD = "(aconsejo|comento|conto|cuenta|dice|dijo|dio|explico|habla|hablo|manda|mando|menciono|paso|pidio|recomendo|recuerda|sugirio|trabaja)"
TRADE = "(administrativa|administrativo|abogada|abogado|agricultor|agricultora|agronoma|agronomo|albanil|analista|archivera|archivero|arquitecta|arquitecto|arqueologa|arqueologo|auditor|auditora|auxiliar|biologa|biologo|bibliotecaria|bibliotecario|bombera|bombero|cajera|cajero|camarera|camarero|carpintera|carpintero|celadora|celador|chofer|cirujana|cirujano|cocinera|cocinero|conductor|conductora|conserje|contable|contador|contadora|controlador|controladora|delineante|dentista|dependienta|desarrollador|desarrolladora|disenador|disenadora|docente|editora|educador|educadora|electricista|enfermera|enfermero|economista|escritora|escritor|farmaceutica|farmaceutico|fisica|fisico|fisio|fisioterapeuta|fontanera|fontanero|forestal|fotografa|fotografo|funcionaria|funcionario|geologa|geologo|guionista|ilustradora|ilustrador|ingeniera|ingeniero|interprete|investigador|investigadora|jardinera|jardinero|logopeda|maestra|maestro|maquinista|marinera|marinero|matematica|matematico|matrona|mecanica|mecanico|medica|medico|musica|musico|notaria|notario|odontologa|odontologo|oficial|operaria|operario|optica|optico|orientadora|orientador|panadera|panadero|pediatra|peluquera|periodista|pescador|pintora|pintor|piloto|podologa|podologo|policia|procuradora|procurador|profesor|profesora|programador|programadora|psicologa|psicologo|quimica|quimico|radiologa|recepcionista|restauradora|restaurador|secretaria|secretario|sociologa|sociologo|soldador|soldadora|subdirectora|subdirector|tecnica|tecnico|terapeuta ocupacional|topografa|topografo|trabajador social|trabajadora social|traductor|traductora|veterinaria|veterinario|vigilante|zootecnista|jefa|jefe|coordinadora|coordinador|tecnologa|kinesiologo|kinesiologa|botanico|herrero|relojero|apicultor|apicultora|ganadero|ganadera|bedel|domador)"

SELLING = (
    f"{HELP} a",
    "(sin compromiso|sin costo|sin coste|descuento|descuentos|gratis|gratuito|gratuita|demo|demostracion|propuesta comercial|nuestra solucion|nuestros servicios|nuestro catalogo|portafolio)",
    "(inversion|inversiones|inversionistas|inversores|rentabilidad|ingresos|ganancias|multinivel|trading|cripto|usdt|telegram|whatsapp|cupos|cupo)",
    "(nuestra|mi|nuestro|una) (agencia|plataforma|herramienta|metodo|metodologia|software|consultora|mentoria|programa|solucion|servicio|sistema|app|masterclass|webinar|formacion)",
    f"({WE[1:-1]}) .. {{number}}",
    "(agendar|agendamos|agenda|reserva|reservar) .. (llamada|reunion|sesion|cita|demo|enlace|link)",
    f"{YOUR} (apoyo|comunidad|seguidores|audiencia|red|voto)",
    f"{MINUTES} {MIN}",
    "(sinergias|sinergia|colaboracion|colaborar|alianza|alianzas|clientes|ventas|facturacion|comision|comisiones|soluciones)",
    "(me gustaria|quisiera|quiero|permitame|dejame) (presentar*|ofrecer*|proponer*|mostrar*|ensenar*)",
)
"""What is said in a text that sells."""

ADVERTISING = (
    f"{HELP} a",
    "(te|os) (ayudo|acompano|enseno)",
    "(coach|mentor|mentora|estratega|consultor|consultora|comercial|ventas|seo|marketing|closer|inversion|inversiones|inmobiliaria|seguros|agencia|franquicias|freelance|speaker|trafficker|emprendedora|emprendedor|outsourcing|reclutador|reclutadora|headhunter|soluciones|proposito|abundancia|fundador|fundadora)",
    "(gratis|descuento|cupos|escribeme|agenda|reserva|resultados|ingresos|libertad|clientes|dm|gana|duplico|vender|facturacion)",
)
"""What is said in a headline that sells."""

ASKED_FOR = "(brochure|tarifario|tarifa|tarifas|precios|paquetes|catalogo|portafolio|porfolio|portfolio|cotizacion|propuesta|presupuesto|presu|muestra|muestras|dossier|informacion|info|infos|detalles|condiciones|requisitos|newsletter|boletin|guia|demo|presentacion|video|audio|folleto|diagnostico|link|enlace|caso|ejemplo|ejemplos|comparativa|reporte|simulacion|estudio)"
GREETS = "[hola|holi|buenas|buenos|buen|estimad*|oye|disculpe|disculpa|perdone|perdona] [buenas|dias|tardes|noches|dia|senor*|don|dona|{name}|consulta] [{name}|consulta]"
JOBS = "(administrativ*|ayudante|almacenero|anestesista|aprendiz|asistente|auxiliar|bodeguero|cajer*|calderero|camarer*|capataz|celador*|chapista|chofer|cocinero|comprador*|conductor*|coordinador*|costurera|delineante|director*|docente|economista|educador*|electricista|electromecanico|encargad*|enfermer*|farmaceutic*|fisio*|gerente|gruista|ingenier*|jefa|jefe|logopeda|maestr*|maquinista|matrona|mecanic*|medic*|mozo|nutricionista|obstetra|oficial|operador*|operari*|panader*|pastelero|peon|profe|profesor*|profesional|programador*|psicolog*|quimic*|recepcionista|repartidor*|residente|responsable|soldador*|subdirector*|supervisor*|tecnic*|tornero|trabajador*|traductor*|vendedor*|veterinari*|vigilante|analista|contador*|contable|becari*|practicas|pasante)"
SELLERS_VERB = "(alquilamos|armamos|asesoramos|automatizamos|brindamos|comercializamos|confeccionamos|construimos|creamos|desarrollamos|despachamos|digitalizamos|disenamos|distribuimos|editamos|exportamos|fabricamos|financiamos|gestionamos|hacemos|implementamos|importamos|impartimos|imprimimos|instalamos|lavamos|limpiamos|llevamos|mantenemos|montamos|ofrecemos|operamos|organizamos|otorgamos|producimos|publicamos|realizamos|reclutamos|redactamos|rentamos|reparamos|rotulamos|servimos|suministramos|surtimos|traducimos|tramitamos|transportamos|vendemos)"
SHOP = "(academia|almacen|apicultura|bar|biblioteca|bodega|bufete|cafeteria|campo|carniceria|clinica|cocina|consulta|despacho|escuela|estanco|explotacion|farmacia|ferreteria|finca|floristeria|granja|gomeria|guarderia|herreria|hostal|huerta|imprenta|invernadero|lecheria|libreria|notaria|obrador|panaderia|pasteleria|peluqueria|queseria|residencia|restaurante|serreria|taller|tienda|vinedo|vivero)"

BUYING = (
    "(necesito|necesitamos|necesitaria|necesitariamos|requiero|requerimos|preciso|precisamos|me urge|nos urge)",
    "(cotizar|presupuestar|cuanto cuesta|cuanto cobran|cuanto cobra|cuanto cobrais|cuanto sale|cuanto saldria|que precio|encargar|vacante|vacantes|postule|aplique)",
    "(tengo|tenemos) (un|una) [pequen*] (tienda|bar|finca|comunidad|restaurante|boda|evento|taller)",
    "(me|nos) (pueden|puede|podrian|podria|podeis|podriais|puedes|podrias) (hacer|pasar|dar|enviar|mandar)",
)
"""Said by someone who wants to buy, or applies."""

SHARING = (
    "(tambien|tampoco|vosotros|en mi hospital|en nuestra escuela|tesis|cuadrante|guardia|guardias|turno|turnos|claustro|familia|actas|hijo|hija|acompana|reunion de)",
)
"""Said by a colleague who speaks of the same work."""

OFFERING = (
    "(tu|su|vuestra|vuestro|la|a) (empresa|negocio|clinica|tienda) (pierde|gasta|pierde)",
    f"{HELP} a",
    "(sin compromiso|gratis|gratuita|gratuito|masterclass|webinar|demo|demostracion|telegram|cripto|sinergias)",
    "(nuestra|mi|nuestro|una) (agencia|plataforma|herramienta|metodologia|consultora|mentoria|solucion|empresa de|app)",
    f"(te|le|os|les) (mando|envio|dejo|paso|comparto|preparo|preparamos|mandamos|enviamos|hago|hacemos|armo|armamos|ofrezco|ofrecemos|regalo|mande|envie|pase|presento|muestro|mostramos|enseno) [un|una|unos|unas|el|la|los|las|mi|nuestro|nuestra|mas|sin] {ASKED_FOR}",
    "(nuestro|nuestra|nuestros|nuestras|mi|mis) (experto|master|asesora|asesor|comercial|crm|agente|equipo comercial|laboratorio|bufete|gestoria|asesoria|imprenta|academia|producto|productos|linea|marca|firma|planes|plan|packs|pack|paquetes|tarifas|tarifa|precios|robot|software|boletin|newsletter|portfolio|fondo|cobertura|franquicia|franquicias|tecnologia|agentes)",
    "(brochure|newsletter|tarifario|precio especial|precios especiales|a mitad de precio|oferta especial|sorteamos|preventa|plusvalia|financiacion|{percent} de descuento|{percent} menos|{percent} mas|canje|inscripciones abiertas|matricula abierta|abrimos matricula|beca del {percent}|cuotas desde|marca personal)",
    "(puedo|podemos|podriamos|podria|podrian|quiero|quisiera|queremos|logramos|conseguimos|permite) [que|te] (ahorr*|bajar*|doblar*|duplicar*|mejorar*|aumentar*|llenar*|optimizar*|posicionar*|automatiz*|liberar*|digitaliz*|ofrecer*|vender*)",
    f"{SELLERS_VERB} [los|las|el|la|todo|toda] _ [_] [_] (para|a|con) (empresas|negocios|marcas|clinicas|restaurantes|hoteles|colegios|pymes|despachos|gimnasios|comunidades|tiendas|directivos|profesionales|autonomos|gente|ti|usted|ustedes|oficinas|farmacias|bodegas)",
    "(vendo|vendemos|ofrezco|ofrecemos|comercializamos|distribuimos|represento|representamos|asesoro|asesoramos|brindamos|automatizamos|tramitamos|reclutamos)",
    "(te|os|le|les) (interesaria|gustaria) (conocer*|recibir*|ver|saber mas|que te|probar*|sumar*|participar|?)",
    "(te|os|le|les) interesa (conocer*|recibir*|ver|saber mas|probar*|sumar*|participar|?)",
    "(tu|su|vuestra|vuestro) (competencia|contrato actual|proveedor|proveedor actual|facturacion|equipo de ventas|captacion|inversion|dinero|tienda online|posicionamiento)",
    "(tu|su|vuestra) (web|pagina|pagina web) (no|esta|tiene|podria|sale|carga|tarda|pierde)",
    "(votar|votame|nos votas|un voto|tu voto|su voto|encuesta|seguidores|influencer|k en insta|codigo que te|me validas|he validado)",
    "(cuando|cuanto) (te|le|les|os) (vence|vencen|cuesta|cobran)",
    "(hoy trabajan con|tecnologia que|sin aval|cuenta bancaria|querida|guapa|hermosa|tu foto|me encanto tu perfil|pide tu|pidelo|responda si)",
    "(quien|quienes) (lleva|llevan|decide|gestiona|se encarga) .. (compras|seguros|marketing|formacion|limpieza|redes|web|it|telefonia|energia|flota|nomina|nominas)",
)
"""Said by someone who offers or fishes, and hardly by a customer, a neighbour or a colleague."""
