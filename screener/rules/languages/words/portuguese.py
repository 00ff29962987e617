"""Words of Portuguese that several rules share, folded, each list a choice of the phrase language."""

BY_DAY = "(ao dia|por dia|diarios|diarias|diario|por hora|a hora|por semana|semanais|semanal|ao mes|mensais)"
DAYS = "(segunda|terca|quarta|quinta|sexta|sabado|domingo|hoje|amanha|ontem|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)"
FIRMS = "(advogados|agencias|autarquias|autonomos|camaras|ceos|clinicas|colegios|comercios|condominios|consultorios|consultores|dentistas|diretoras|diretores|donas|donos|ecommerce|empreendedoras|empreendedores|empresarias|empresarios|empresas|equipas|equipes|escritorios|executivas|executivos|familias|farmacias|founders|fundadores|gabinetes|gestoras|gestores|hospitais|hoteis|imobiliarias|industrias|investidores|lideres|lojas|marcas|medicos|mulheres|negocios|organizacoes|pessoas|pmes|pme|produtores|profissionais|proprietarios|psicologas|psicologos|restaurantes|sindicos|startups|terapeutas|times)"
HELP = "(acompanho|ajudamos|ajudando|ajudo|apoiamos|apoio|assessoramos|assessoro|auxiliamos|auxilio|capacitamos|impulsionamos|impulsiono|mentoro|oriento|potencializo|potencializamos)"
KIN = "(afilhada|afilhado|avo|chefe|colega|companheira|companheiro|cunhada|cunhado|esposa|ex chefe|filha|filho|irma|irmao|mae|mulher|marido|neta|neto|orientador|orientadora|pai|prima|primo|professor|professora|secretaria|sobrinha|sobrinho|socia|socio|sogra|sogro|tia|tio|vizinha|vizinho)"
MIN = "(min|mins|minutinho|minutinhos|minutos|hora|horinha)"
MINUTES = "({number}|cinco|dez|quinze|vinte|trinta|meia|uns|uma)"
SITE = "(site|website|sitio|pagina|loja online|landing page|loja virtual)"
TOLD = "(comentou|contou|deu|disse|explicou|falou|indicou|mandou|passou|pediu|recomendou|referiu|sugeriu|trabalha)"
TRADE = "(administrativa|administrativo|advogada|advogado|agricultor|agricultora|agronoma|agronomo|analista|arqueologa|arqueologo|arquiteta|arquiteto|arquivista|assistente social|auditor|auditora|auxiliar|bibliotecaria|bibliotecario|biologa|biologo|bombeira|bombeiro|cabeleireira|caixa|carpinteiro|chefe|comandante|compradora|comprador|confeiteira|confeiteiro|contabilista|contadora|contador|coordenadora|coordenador|cozinheira|cozinheiro|desenvolvedora|desenvolvedor|dentista|designer|digitadora|docente|doula|economista|editora|eletricista|educadora|enfermeira|enfermeiro|engenheira|engenheiro|escritora|escritor|farmaceutica|farmaceutico|faturista|fiscal|fisioterapeuta|florista|fonoaudiologa|fotografa|fotografo|funcionaria|funcionario|geologa|geologo|guia|historiadora|historiador|interprete|investigadora|investigador|jardineiro|jornalista|juiza|juiz|mecanica|mecanico|medica|medico|merendeira|mestre|motorista|musica|musico|nutricionista|oficial|operadora|operador|padeira|padeiro|pedagoga|pediatra|pedreiro|pescador|pesquisadora|pesquisador|piloto|pintor|policia|policial|porteiro|procuradora|procurador|professora|professor|programadora|programador|psicologa|psicologo|quimica|quimico|recepcionista|revisora|revisor|secretaria|secretario|servente|servidora|servidor|sociologa|soldadora|soldador|tanoeiro|tecnica|tecnico|tesoureira|tesoureiro|topografo|tradutora|tradutor|tratorista|veterinaria|veterinario|vigilante|zelador)"
WORK = "(artigo|aula|aulas|blog|canal|capitulo|carta|coluna|comentario|conferencia|conto|curso|desenho|discurso|disco|dissertacao|ensaio|entrevista|estudo|exposicao|fio|foto|grafico|guia|laudo|live|livro|manual|mapa|mural|obra|palestra|paper|parecer|peca|planilha|poema|post|poster|projeto|publicacao|receita|relato|relatorio|romance|tabela|tese|texto|trabalho|traducao|tutorial|video)"
YOUR = "(seu|sua|seus|suas|teu|tua|teus|tuas|vosso|vossa|vossos|vossas)"

SELLING = (
    f"{HELP} (a|os|as|o|outros|mulheres|empresas|medicos|gestores)",
    "(sem compromisso|sem custo|sem custos|desconto|descontos|gratis|gratuito|gratuita|demonstracao|demo|proposta|nossa solucao|nossos servicos|nosso catalogo|portfolio)",
    "(investimento|investimentos|investidores|rentabilidade|renda|lucro|lucros|multinivel|trading|cripto|usdt|telegram|whatsapp|whats|zap|vagas limitadas|consorcio|mentoria)",
    "(nossa|minha|nosso|meu|uma|um) (agencia|plataforma|ferramenta|metodo|metodologia|software|consultoria|programa|solucao|servico|sistema|app|masterclass|webinar|formacao|erp)",
    "(agendar|agendamos|marcar|marcamos|reservar) .. (chamada|reuniao|sessao|conversa|demo|horario|call)",
    f"{YOUR} (apoio|comunidade|seguidores|audiencia|rede|voto|base)",
    f"{MINUTES} {MIN}",
    "(sinergias|sinergia|parceria|parcerias|clientes|vendas|faturamento|comissao|comissoes|solucoes|laboratorio de)",
    "(gostaria|queria|gostava|quero|permita me|deixe me|deixa eu) [de|te|lhe] (apresentar*|oferecer*|propor*|mostrar*|partilhar*|compartilhar*)",
)
"""What is said in a text that sells."""

ADVERTISING = (
    f"{HELP} (a|os|as|o|outros|outras|{FIRMS[1:-1]})",
    "(coach|mentor|mentora|estrategista|consultor|consultora|comercial|vendas|seo|marketing|closer|sdr|investimentos|assessor|corretor|corretora|seguros|agencia|freelancer|trafego|ads|empreendedora|empreendedor|outsourcing|recrutadora|recrutador|headhunter|solucoes|proposito|abundancia|fundador|fundadora|influencer|copywriter|afiliado|representante)",
    "(gratis|desconto|vagas abertas|direct|bio|resultados|renda|liberdade|clientes|dm|ganhe|faturando|vender|clique|chama|lote|dinheiro|lider de expansao|link)",
)
"""What is said in a headline that sells."""

ASKED_FOR = "(catalogo|portfolio|portifolio|tabela|tabelas|precos|pacotes|proposta|orcamento|cotacao|amostra|amostras|apresentacao|informacoes|informacao|infos|detalhes|condicoes|newsletter|boletim|guia|demo|brochura|folheto|checklist|material|link|video|audio|diagnostico|relatorio|comparativo|simulacao|estudo|dossie|planos|exemplos|case|cardapio|kit)"
GREETS = "[oi|oie|ola|bom|boa|boas|prezad*|car*|opa|desculpe] [dia|tarde|noite|{name}|doutor*|dr|dra|dona|seu|sr|sra] [{name}|?]"
JOBS = "(administrativ*|ajudante|almoxarife|analista|anestesista|aprendiz|assistente|auxiliar|caixa|camareira|carpinteiro|chefe|comprador*|confeiteir*|contabilista|coordenador*|costureira|cozinheir*|cuidador*|desenvolvedor*|diretor*|docente|educador*|eletricista|encarregad*|enfermeir*|engenheir*|estagiari*|farmaceutic*|fisioterapeuta|fonoaudiolog*|funcionari*|gerente|gestor*|instrutor*|maquinista|marceneiro|mecanic*|medic*|mestre|monitor*|motorista|nutricionista|oficial|operador*|padeir*|pedreiro|piloto|pratico|professor*|programador*|psicolog*|quimic*|recepcionista|responsavel|secretari*|serralheiro|soldador*|supervisor*|tecnic*|torneiro|tradutor*|vendedor*|veterinari*|vigilante|tecelao)"
SELLERS_VERB = "(alugamos|arrumamos|asseguramos|assessoramos|atendemos|automatizamos|comercializamos|confeccionamos|construimos|criamos|cuidamos|desenvolvemos|digitalizamos|disponibilizamos|distribuimos|entregamos|exportamos|fabricamos|fazemos|financiamos|fornecemos|gerimos|imprimimos|importamos|implementamos|instalamos|limpamos|ministramos|montamos|oferecemos|organizamos|operamos|prestamos|produzimos|publicamos|realizamos|recrutamos|representamos|resolvemos|servimos|traduzimos|transportamos|tratamos|vendemos)"
SHOP = "(academia|acougue|bar|biblioteca|borracharia|cafe|cantina|chacara|clinica|consultorio|cozinha|creche|drogaria|escola|escritorio|farmacia|fazenda|floricultura|granja|grafica|horta|laboratorio|lanchonete|livraria|loja|mercearia|marcenaria|oficina|padaria|papelaria|pastelaria|pousada|quinta|queijaria|restaurante|salao|serralheria|sitio|talho|tipografia|vinha|viveiro|vidracaria)"

BUYING = (
    "(preciso|precisamos|precisava|precisavamos|precisaria|necessito|necessitamos)",
    "(quanto custa|quanto fica|quanto sai|quanto cobra|quanto cobram|quanto fica|qual o valor|qual o preco|fazer encomenda|encomendar|vaga|vagas|candidatei|curriculo)",
    "(tenho|temos) (um|uma) [pequen*] (loja|bar|fazenda|condominio|restaurante|casamento|evento|oficina|festa)",
    "(queria|gostaria de|gostava de) (saber o valor|saber o preco|receber orcamento|pedir um orcamento|um orcamento|encomendar|reservar|alugar|comprar)",
)
"""Said by someone who wants to buy, or applies."""

SHARING = (
    "(tambem|ca no|aqui no hospital|na nossa escola|tese|tcc|plantao|plantoes|turno|assembleia|familia|minha mae|meu pai|meu filho|ambulancia|estagio|entrevista)",
)
"""Said by a colleague who speaks of the same work."""

OFFERING = (
    "(te|lhe) (mostro|mostramos|explico|provo) (de|como|em|num)",
    "(a|sua|tua|o|seu) (empresa|negocio|clinica|loja) (perde|gasta|vende pouco)",
    f"{HELP} (a|os|as|o|{FIRMS[1:-1]})",
    "(sem compromisso|gratis|gratuita|gratuito|gratuitos|demonstracao|sinergias|parceria)",
    "(nossa|minha|nosso|meu|uma) (agencia|plataforma|ferramenta|metodologia|consultora|mentoria|solucao|empresa de|app)",
    f"(te|lhe|vos) (mando|envio|deixo|passo|partilho|preparo|enviamos|mandamos|faco|fazemos|ofereco|oferecemos|mostro|mostramos|dou|apresento) [um|uma|uns|umas|o|a|os|as|meu|minha|nosso|nossa|mais|sem] {ASKED_FOR}",
    f"(envio|mando|posso enviar|posso mandar|quer que eu mande|quer receber|quer ver|deixo|segue) [lhe|te] [um|uma|o|a|os|as|meu|minha|nosso|nossa|mais] {ASKED_FOR}",
    "(nosso|nossa|nossos|nossas|meu|minha) (robo|fundo|escola de|assessora|assessor|comercial|agente|equipe comercial|produto|produtos|linha|marca|planos|plano|pacote|pacotes|tabela|precos|curso|cursos|checklist|ebook|boletim|newsletter|cobertura|franquia|franquias|tecnologia|consultoria|antecipacao|programa de|maquininha|fintech|cooperativa de credito|time de vendas|crm|mentoria|imersao)",
    "(preco especial|precos especiais|metade do preco|oferta especial|condicoes especiais|condicao especial|sorteamos|pre venda|pre lancamento|valorizacao|financiamento|{percent} de desconto|{percent} menos|{percent} mais|{percent} de empregabilidade|amostra|inscricoes abertas|matriculas abertas|isencao|pedido minimo|marca pessoal|teste {number} dias|orcamento na hora|na primeira compra)",
    "(posso|podemos|poderia|poderiamos|conseguimos|consigo|quero|queremos|permite|da para|da pra) [te|lhe|vos] (ajuda*|aumentar|baixar|cortar|dobrar|duplicar|economizar|lotar|melhorar|oferecer*|otimizar|poupar*|reduzir|resolver|vender|cobrir|automatizar)",
    f"{SELLERS_VERB} [os|as|o|a|todo|toda] _ [_] [_] (para|pra|a|com) (empresas|negocios|marcas|clinicas|restaurantes|hoteis|escolas|pmes|escritorios|academias|condominios|lojas|profissionais|gente|voces|voce|fabricas|farmacias|associacoes|autarquias|produtores)",
    "(vendo|vendemos|ofereco|oferecemos|comercializamos|distribuimos|represento|representamos|assessoro|assessoramos|automatizamos|fornecemos)",
    "(tem|teria|tens|terias|haveria) interesse (em (conhecer|receber|ver|saber|participar|testar)|?)",
    "(quer|queres|topa|aceita|aceitas|interessa lhe|interessa te) (conhecer|ver|testar|experimentar|participar|receber|saber mais|ver o resultado|comprar um)",
    "(gostaria de|gostava de) (testar|experimentar|conhecer o|conhecer a|conhecer nosso|conhecer nossa|comprar um)",
    "(seu|sua|vosso|vossa|teu|tua) (concorrente|concorrencia|fornecedor atual|contrato atual|faturamento|equipe de vendas|captacao|dinheiro|loja virtual|time merece|cnpj|maquininha)",
    "(seu|sua|vosso|vossa|o seu|a sua) (site|pagina|instagram) (nao|esta|tem|podia|poderia|demora|carrega|perde)",
    "(votar|vote em|seu voto|um voto|curtindo meu|curtir meu|questionario|pesquisa de|seguidores|influenciador|inscreva|link na bio|primeiro comentario)",
    "(quanto|o que) (voces|vcs|voce|vc) (paga|pagam|gasta|gastam)",
    "(hoje voces usam|conta empresarial|conta bancaria|sua foto|querida|linda|peco o seu apoio|day trade|pix ai|free)",
    "(gostava de lho|gostava de lhe|gostaria de lhe|queria lhe|queria te) (mostrar|apresentar|propor|oferecer|vender)",
)
"""Said by someone who offers or fishes, and hardly by a customer, a neighbour or a colleague."""
