"""How people offer things in Portuguese: modest and kind pitches, which a customer's words silence."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.selling import BUYS, BUYS_OR_SHARES, OFFERS
from screener.rules.languages.words.portuguese import BUYING, FIRMS, SELLERS_VERB

PITCHES: Final[Mapping[str, Spoken]] = {
    "note.services-on-offer": Spoken(
        phrases=phrases(
            "{name} e (uma|um|o|a|nossa|nosso) (app|aplicativo|aplicacao|plataforma|sistema|software|ferramenta|servico|programa|solucao|curso|marca|agencia|comunidade|clube)",
            "(apresento|conheca|conhece|quero apresentar|gostaria de apresentar) [te|lhe|vos] (a|o|nosso|nossa|meu|minha|um|uma) [novo|nova] (app|aplicativo|plataforma|sistema|software|ferramenta|servico|programa|solucao|curso|marca|agencia|projeto|metodo|linha|empresa|{name})",
            "(desenvolvi|criei|montei|lancei|bolei) (um|uma|o|a) [_] (app|aplicativo|plataforma|sistema|software|ferramenta|metodo|curso|programa|robo|planilha que|mentoria)",
            f"{SELLERS_VERB} [os|as|o|a|todo|toda|mais|{{number}}] _ [_] [_] (para|pra|a|com|de|do|da|em|por|sob)",
            "(vendo|ofereco|represento|distribuo|importo|fabrico|vendemos|oferecemos|fornecemos) [os|as|o|a|uns|umas|meus] _",
            "(eu|nos|a gente) (faco|faz|cuido|cuida|resolve|resolvo|edito|monto|monta|escrevo) (isso|tudo|os|as|para voce|pra voce|pra vc|esse|o site)",
            "^ [oi|ola|bom|boa] [dia|tarde|noite] (agencia|consultoria|contabilidade|assessoria|grafica|imobiliaria|distribuidora|escola) _",
            "(minha|nossa|nosso|meu|numa|de uma|somos a|sou da|aqui da) (agencia|consultoria|contabilidade|assessoria|produtora|mentoria|grafica|imobiliaria|escola|startup|fintech|distribuidora|escritorio) (de|fazemos|faz|cuida|ajuda|oferece|tem|atende|trabalha|com|e|temos)",
            "(estou|to) (comecando|iniciando|abrindo) (minha|meu|a minha|o meu) (agencia|negocio|escritorio|estudio|marca|loja|consultoria|empresa)",
            "(adoraria|gostaria|gostava|queria muito) [de|que] (trabalhar com a sua|trabalhar com o seu|trabalhar com sua|que conhecesse|que vissem|que visse|ser seu fornecedor|conhecesse|colaborar com a sua|fornecer)",
            "(temos|contamos com|dispomos de) (um|uma|o|a) (programa|sistema|software|app|ferramenta|robo|plataforma|solucao|servico|pacote|plano|linha|equipe|equipa|produto|maquina|metodo|cobertura|fazenda|espaco) (que|de|para|pra|feito|pensad*|a)",
            "(somos|sou) especialist* em",
            "(faco|fazemos) (contabilidade|sites|site|videos|artes|projetos|a contabilidade|gestao|trafego|marketing|consultoria|seguros|ensaios|traducoes|laudos|limpeza) (para|pra|de|e|em|com)",
            "(trabalho|trabalhamos|atuo) com (embalagem|embalagens|seguros|energia|consorcio|planos|marketing|uniformes|brindes|software|solucoes|venda|vendas|produtos|maquinas|cosmeticos|importacao|equipamentos|sistemas|credito) ",
        ),
        unless_anywhere=BUYS_OR_SHARES,
        fires=("«Fornecemos embalagens para» bolos.", "«Vendo capas» de telemóvel."),
        quiet=("Fazemos pão de milho e precisamos de forno.",),
    ),
    "note.value-proposition": Spoken(
        phrases=phrases(
            "(ajudamos|ajudo|auxilio|auxiliamos|apoiamos|assessoro|assessoramos|acompanhamos) [a|o|os|as|pequenos|pequenas|outros|outras] (*ores|*oras|*istas|*eiros|*eiras|*eros|*eras|*antes|*entes|*ados|*adas|*icos|*icas|*arios|*arias|*ogos|*ogas|quienes|quem|*inas|*aurantes)",
            "(um|uma|um dos nossos|outro|outra) [cliente|clientes] .. (dobrou|triplicou|aumentou|reduziu|economizou|poupou|cortou) [suas|seu|o|a|as|os|ate] _",
            "(esqueca|esqueces|esquecer|acabar com|acabe com) (das|dos|o|a|as|os|de|planilhas|papelada)",
            "(podemos|posso|poderiamos|poderia|conseguimos|consigo|gostaria de|gostava de|queria|quero|da para|da pra|e possivel) [te|lhe|vos|voce|voces] (dobrar|duplicar|economizar|baixar|reduzir|melhorar|aumentar|lotar|otimizar|resolver|poupar|cortar|agilizar|organizar|apoiar|rentabilizar|te ajudar a|ajudar a|ajudar voce|ajuda lo a|ajuda la a) _",
            f"(trabalho|trabalhamos|colaboro|colaboramos) (com|junto a) [donos de|donas de|os|as|outros|outras|{{number}}|sete|varias|varios] ({FIRMS[1:-1]}|colectividades|coletividades|ipss|igrejas|cooperativas)",
            "(agiliza|automatiza|otimiza|simplifica|reduz|reduzem|elimina|economiza|poupa|atende) [os|as|o|a|ate|suas|seus] (licencas|processos|custos|gastos|tempo|papelada|gestao|erros|estoque|{percent}|horas|faltas|agenda|perdas)",
            "(rendeu|rende|renda de|rentabilidade|retorno de|lucro de|economia de) [ate|mais de] ({percent}|{number} por cento)",
        ),
        unless_anywhere=BUYS_OR_SHARES,
        fires=("«Dá para reduzir as» faltas.", "O robô «automatiza processos»."),
        quiet=("Podemos melhorar a escala do plantão.",),
    ),
    "note.your-business": Spoken(
        phrases=phrases(
            "(vi|vejo|notei|reparei|percebi|acompanho|sei) que (voce|vc|voces|vcs|o senhor|a senhora|tem|tens|seu|sua|teu|tua|o seu|a sua|vosso|vossa|abriu|abriram|abriste|esta|estao|acabou|acaba|dirige|na|no) _",
            "(seu|sua|vosso|vossa|teu|tua) (negocio|empresa|loja|restaurante|clinica|escritorio|hotel|marca|equipe|equipa|ginasio|fabrica|escola|time|padaria|salao|fazenda|consultorio|pousada) (vende|tem|podia|poderia|merece|esta|precisa|pode|ja|paga|ainda|cresce|continua)",
            "(para|pra|na|no|em|da|do) (seu|sua|vosso|vossa|teu|tua|o seu|a sua|o vosso|a vossa) (negocio|empresa|loja|restaurante|clinica|escritorio|hotel|marca|equipe|equipa|ginasio|fabrica|escola|time|padaria|salao|fazenda|colaboradores|funcionarios|consultorio) ",
        ),
        beside=OFFERS,
        unless_anywhere=BUYS,
        fires=("Vendo capas. «Vi que você tem» uma loja.", "Quer conhecer? É bom «para sua equipe»."),
        quiet=("Vi que você tem uma gralha na página 4.",),
    ),
    "note.congratulates-to-sell": Spoken(
        phrases=phrases(
            "(parabens|felicito|felicitacoes) (pelo|pela|pelos|pelas|por) [seu|sua|novo|nova|o|a] _",
            "(que linda|que lindo|amei|adorei|muito bonito|muito bom|muito boa|lindo|linda|gosto muito de|maravilhos*) (seu|sua|o seu|a sua|teu|tua|os seus|as suas) (loja|video|trabalho|site|produto|produtos|pecas|marca|restaurante|perfil|pagina|espaco|projeto)",
        ),
        beside=OFFERS,
        unless_anywhere=BUYS,
        fires=("«Parabéns pelo CNPJ», temos condições especiais.", "«Amei seu vídeo»! Vendo cobertura."),
        quiet=("Parabéns pelo prêmio, Iker.",),
    ),
    "note.price-quoted": Spoken(
        phrases=phrases(
            "(desde|a partir de|por apenas|so|parcelas de|mensalidade de|por) {money}",
            "{money} (por mes|ao mes|mensais|por usuario|por colaborador|mais iva)",
        ),
        unless_anywhere=phrases(*BUYING, "(salario|brutos|contrato|posto|plantao|plantoes|turno)"),
        fires=("Alarmes «a partir de 29 €».", "São «30 € por mês»."),
        quiet=("Salário a partir de R$ 2.900.",),
    ),
    "note.seasonal-offer": Spoken(
        phrases=phrases(
            "(preco especial|precos especiais|metade do preco|oferta especial|condicao especial|condicoes especiais|{percent} de desconto|{percent} off|desconto de {percent}|sorteamos|matriculas abertas|inscricoes abertas|ultimos dias|pre venda|black friday|por tempo limitado|vagas limitadas|isencao de|primeira semana free|teste {number} dias|um presente por|amostra gratis|na primeira compra|frete gratis)",
            "(oferta|desconto|promocao|tarifa|condicao) (acaba|termina|so|valida|ate|encerra)",
            "voce (ganhou|ganha|foi contemplad*) (um|uma|{number}|desconto|acesso)",
        ),
        unless_anywhere=BUYS,
        fires=("«Matrículas abertas» no MBA.", "Só hoje, «20 % de desconto»."),
        quiet=("O desconto do sindicato? Preciso do recibo.",),
    ),
    "note.competitor": Spoken(
        phrases=phrases(
            "(vi|sabemos|sei|vejo|notei|soube) que [hoje|ja|ainda|na|no|voces|vcs|atualmente] .. (usam|usa|utilizam|trabalham com|trabalha com|tem contrato com|contrataram|estao com) _",
            "(migraram para nos|mudaram para nos|passaram para nos|trocaram por nos|vieram para a gente|trocaram pela nossa)",
            "(cubro|cobrimos|baixamos|melhoramos) (a|essa|sua|o|qualquer|esse) (proposta|oferta|taxa|preco|tarifa|cotacao|fatura)",
            "(comparamos|comparei|comparando) (os|o|as|a) (precos|que|tarifas|taxas|vosso|seu|sua|custos)",
            "que eu (cubro|baixo|melhoro)",
        ),
        unless_anywhere=BUYS,
        fires=("«Vi que na Cedro usam FlotaMax».", "«Cobrimos qualquer proposta»."),
        quiet=("Comparamos o atlas na aula.",),
    ),
    "note.money-advice": Spoken(
        phrases=phrases(
            "(investir|investidores|bitcoin|cripto|criptomoedas|forex) _",
            "(investimento|investimentos) (em (ouro|bolsa|imoveis|terrenos|lotes|cripto*|fundos|acoes)|imobiliari*|segur*|rentave*|passiv*|e|com|para|inicial|simbolic*|minimo)",
            "(fazer|faco|em|de|do|com|sobre|o) trading",
            "(emprestimo|emprestimos|credito|creditos) (sem (fiador|consulta*|garantia*|juros|entrada|burocracia|aval*)|em {number}|rapido|rapidos|imediato|na hora|pessoal|para seu|consignado)",
            "(fundo|fundos|cotas|lotes em|terrenos em|rentabilidade|rende|rendeu|retorno|valorizacao) ... ({percent}|{money}|investir|garantid*|ao ano|parcelas)",
            "(compro|compramos) (ouro|joias|precatorios|imoveis|milhas)",
        ),
        unless_anywhere=BUYS,
        fires=("«Empréstimos sem fiador».", "O «fundo agro rendeu 24%»."),
        quiet=(
            "O investimento da prefeitura na creche saiu.",
            "Empréstimos na biblioteca só às terças.",
        ),
    ),
    "note.pitch-after-welcome": Spoken(
        phrases=phrases(
            "(obrigad* por|grat* por|prazer em|um prazer|feliz em|agradeco por|agradeco a) [sua|tua] (conectar|aceitar|me aceitar|aceite|conexao|me adicionar|adicionar|ligacao|contato|contacto|conhece lo|conhece la)",
        ),
        beside=OFFERS,
        unless_anywhere=BUYS,
        fires=("«Obrigado por conectar». Vendo selos.",),
        quiet=("Obrigado pela visita, Iker.",),
    ),
    "note.guest-pitch": Spoken(
        phrases=phrases(
            "(artigo|artigos|post|posts|conteudo|materia) (patrocinado|patrocinados|convidado|convidados|pago|pagos)",
            "(guest post|guest posts|backlink|backlinks|dofollow|do follow|troca de links|links de qualidade|link building)",
            "(publicar|publicam|publica|aceitam|aceita) [um|uma|artigos|nosso|algum] [artigo|post|conteudo|texto] (no seu blog|em seu blog|no seu site|em seu site|no vosso site|de terceiros|convidado)",
            "(patrocinio|patrocinar|patrocinadores|patrocinador|cotas de patrocinio|sponsor) (de|do|da|para|em|ouro|disponivel|que|nosso|este|no|na)",
            "(participacao|producao|gravacao|inscricao) (custa|tem um custo|tem custo|sai por|e de {money})",
        ),
        fires=("Aceita «artigos patrocinados»?", "Buscamos «patrocinadores para» a gala."),
        quiet=("O artigo da segunda me agradou.",),
    ),
    "note.mass-mail": Spoken(
        phrases=phrases(
            "(subscreva|subscreve|assine|assina|inscreva se) [a|na|ja|gratis|o|minha|nossa] (newsletter|boletim|lista|canal)",
            "(edicao desta semana|edicao desse mes|nova edicao|novo artigo no blog|novo post no blog|nesta edicao|newsletter (de|da|do|semanal|mensal))",
            "(tem o prazer de|temos o prazer de|e com prazer que|e com alegria que|temos a honra de|orgulha se de) (anunciar|comunicar|apresentar|informar|convidar|anunciamos|comunicamos)",
            "{name} (anuncia|lanca|apresenta|inaugura|estreia) (a|o|sua|seu|hoje|uma|um) (nova|novo|novas|novos|lancamento|primeira|parceria|app|linha)",
        ),
        unless_anywhere=phrases("(vizinhos|biblioteca|paroquia|escola municipal|junta de)"),
        fires=("«Assine nossa newsletter».", "«Temos o prazer de anunciar» a fusão."),
        quiet=("A biblioteca tem o prazer de anunciar o sarau.",),
    ),
    "note.sales-jargon": Spoken(
        phrases=phrases(
            "(seus|teus|suas|mais|novos|os|as|de|com|seu|sua) (clientes|vendas|renda|faturamento|faturacao|facturacao|leads)",
            "(uma|um|a|com|de|nova) (solucao|plataforma|ferramenta|software|metodologia)",
            "(alta performance|proximo nivel|outro patamar|solucoes (inovadoras|personalizadas|sob medida|integradas|completas|para|em)|transformacao digital|valor agregado|custo beneficio|retorno sobre|resultados comprovados|lider de mercado|lider no mercado|crescimento exponencial|de ponta a ponta)",
            "(destravar|alavancar|potencializar|escalar|turbinar|impulsionar|acelerar|maximizar|decolar) (seu|sua|seus|suas|os|as|o|a|resultados|vendas|crescimento|carreira) _",
        ),
        unless_anywhere=BUYS_OR_SHARES,
        fires=("Leve a marca a «outro patamar».", "É hora de «escalar seu negócio»."),
        quiet=("O patamar da escada partiu.",),
    ),
    "note.website-fault": Spoken(
        phrases=phrases(
            "(no|na|do|da) (seu|sua|vosso|vossa) (site|pagina|ficha|loja|perfil do google|ficha do google|anuncios|instagram) (ha|tem|faltam|falta|encontrei|vi|nao|da para|podia|poderia|esta)",
            "(encontrei|achei|detectei|detectamos|vi|encontramos|ha|tem) [{number}|varios|alguns|uns] (erros|falhas|links|problemas|vulnerabilidades|coisas) [quebrados|a melhorar|graves] (no|na|em) (seu|sua|vosso|vossa)",
            "nao (te|vos|o|a|encontrei|encontram|acham|achei|aparece|aparecem) [voces|voce|a|sua|clinica|empresa] (no google|na internet|online|quando|na primeira|buscando)",
            "(analisei|analisamos|revisei|escaneei|auditei|fiz uma analise do|fiz uma varredura no|dei uma olhada no) [o|a] (seu|sua|vosso|vossa) (site|pagina|loja|ficha|perfil|instagram|presenca)",
            "(seu|sua|vosso|vossa|o seu|a sua) (site|pagina|loja) [do|da] [_] (esta sem|esta|demora|nao|perde|leva)",
        ),
        unless=phrases(
            "(consigo|pagar|comprar|reservar|inscrever|pedido|formulario|horario|preco|artigo|biografia)"
        ),
        unless_anywhere=BUYS,
        fires=("«Encontrei vários erros no seu» portal.", "«Analisei sua loja» ontem."),
        quiet=("No seu site não consigo pagar.",),
    ),
    "note.side-income": Spoken(
        phrases=phrases(
            "(procuramos|buscamos|busco|procuro|estamos a procura de|estamos buscando|selecionamos|recrutamos) [novos|novas|{number}] (parceiros|representantes|distribuidores|revendedores|revendedoras|franqueados|lideres|afiliados|embaixadores|embaixadoras|empreendedores|pessoas) (em|para|pra|que|com|no|na|comprometid*)",
            "(expandindo|em expansao|expandir|crescendo) (na|no|em|para|pela|pelo) (sua|seu|toda|todo|tua|regiao|novos|mais|{name})",
            "(oportunidade|modelo|ideia|projeto) de (negocio|renda|franquia|empreendedorismo)",
            "(gerar|gerando|gera|ter|criar|ganhar) (renda|uma renda|outra fonte|um extra|dinheiro) ",
        ),
        unless_anywhere=phrases("(vaga|contrato|tese|voluntari*|biblioteca|investigacao)"),
        fires=("«Procuramos revendedores em» Braga.",),
        quiet=("Procuramos as pessoas do comboio.",),
    ),
    "note.introduces-business": Spoken(
        phrases=phrases(
            "(sou|somos|como) [um|uma|o|a] (especialista|especialistas|consultor*|assessor*|coach|mentor*|agente|representante|distribuidor*|corretor*) (em|de|do|da|comercial|independente|imobiliari*|financeir*)",
            "(nosso|nossa|nossos|nossas) [novo|nova] _",
        ),
        unless=phrases(
            "(filho|filha|casa|escola|hospital|rua|bairro|comunidade|turma|coral|biblioteca|turno|faculdade|colegio|mae|pai|avo|amigo|amiga|epoca|plantao|quinta|conversa|reuniao|pedido|consulta|fatura|casamento|caso|parte|provincia|regiao|oficio|oficina|unidade|aldeia|freguesia|terra|sitio|cooperativa|sindicato|condominio)"
        ),
        unless_anywhere=BUYS_OR_SHARES,
        fires=("Vai gostar da «nossa nova sidra».",),
        quiet=("Nossa escola fecha.",),
    ),
    "note.promised-results": Spoken(
        phrases=phrases(
            "ate [a|os] {percent}",
            "(econom*|reduz*|reduc*|baix*|aument*|cresc*|melhor*|recuper*|cort*|ganhar|ganha|oferec*|desconto*|poup*) ... {percent}",
            "{percent} (mais|menos|de economia|de desconto|na|no|em|da|do|de) (luz|conta|fatura|seu|sua|seus|suas|custo|custos|gastos|vendas|consumo|perdas|clientes|leads|energia|economia)",
        ),
        unless=phrases(
            "(precos|inflacao|meu salario|minha nota|presenca)",
            "(tese|estudo|pacientes|inquerito|vagas|iva|irs|alunos|censo|turma)",
        ),
        unless_anywhere=BUYS_OR_SHARES,
        fires=("Nota-se «até 30%» na luz.",),
        quiet=(
            "No emprego anterior eu cuidava de 61% das visitas.",
            "Preciso saber se os 30% são IVA.",
        ),
    ),
}
