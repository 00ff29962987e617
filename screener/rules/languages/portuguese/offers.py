"""What the rules on what a note sells look for in Portuguese."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.words.portuguese import FIRMS, HELP, SITE, YOUR

OFFERS: Final[Mapping[str, Spoken]] = {
    "note.website-fault": Spoken(
        phrases=phrases(
            f"{YOUR} {SITE} (nao aparece|nao carrega|nao converte|esta desatualizado|esta lento|ainda nao|precisa|poderia|podia|tem erros|nao cumpre|esta desatualizada|parece|nao tem)",
            f"{YOUR} {SITE} .. (desatualizado|desatualizada|lento|lenta|antigo|obsoleto|fora do ar)",
            f"(melhorar|modernizar|refazer|otimizar|atualizar|redesenhar|posicionar) [o|a] {YOUR} {SITE}",
            "(dinheiro indo pro ralo|nao aparece no google|google nao encontra)",
            f"{YOUR} (agencia|loja|clinica|marca|restaurante|instagram) (podia|poderia|merece|merecia) .. (cara melhor|mais|melhor|estar|vender)",
        ),
        unless=phrases("(formulario|boleto|compra|paciente|inscricao|cliente|cadastro)"),
        fires=("Vi que o «seu site está lento».", "Posso «refazer o vosso site»."),
        quiet=("O formulário de inscrição do seu site não carrega.",),
    ),
    "note.finds-fault": Spoken(
        phrases=phrases(
            "(discordo do jeito que|voces estao perdendo|esta perdendo|estao perdendo|esta a perder|estao a perder|perdendo) [clientes|dinheiro|vendas|tempo] [todo|com|sem]",
            "(pagando|pagar|paga|pagam) (caro|demais|a mais|mais do que)",
            "(poderia|podia|poderiam|podiam) (vender mais|faturar mais|economizar|poupar|estar melhor|ganhar mais|render mais)",
            "(ainda nao|nao) cumpre [o|a|com] (novo|regulamento|lei|norma|lgpd|rgpd)",
            f"(mexi|dei uma mexida) no {YOUR}",
        ),
        fires=("Estão a «pagar caro» pela luz.", "A loja «ainda não cumpre a norma»."),
        quiet=("A tabela 3 soma 112%, deve ser lapso.",),
    ),
    "note.uninvited-work": Spoken(
        phrases=phrases(
            f"(refiz|redesenhei|mexi|preparei|montei|gravei|analisei|olhei|fiz) [ja|um|uma|uns|{{number}}] [breve|rapido|pequeno|no|na] (posts|video|diagnostico|relatorio|analise|auditoria|logo|site|proposta|{YOUR[1:-1]}) (de|do|da|para|sobre|com|mostrando|biblioteca|curriculo|site|loja|perfil|instagram|por)",
            "(tomei a liberdade|sem pedir licenca|por conta propria)",
            "(refiz|refizemos|redesenhei) (o|a|{number}|seu|sua|vosso|vossa) [vosso|vossa|seu|sua] (logotipo|logo|site|posts|curriculo|pagina|perfil|cardapio)",
        ),
        unless_anywhere=phrases(
            "(como combinamos|voce pediu|vc pediu|que pediste|sugeriu|certidao|segunda via)"
        ),
        fires=("Já «tomei a liberdade» de mudar o menu.", "«Refiz o logo» da loja."),
        quiet=("Preparei um bolo para o domingo.",),
    ),
    "note.value-proposition": Spoken(
        phrases=phrases(
            f"{HELP} [os|as|a|o|outros|outras|pequenas|grandes] {FIRMS} _",
            f"{HELP} ... (aumentar|atrair|automatizar|captar|conquistar|conseguir|crescer|cuidar|digitalizar|dobrar|economizar|encher|encontrar|escalar|evitar|faturar|ganhar|gerar|lotar|lotarem|melhorar|organizar|otimizar|pagar|poupar|proteger|recuperar|reduzir|transformar|vender|viver)",
            f"(trabalho|trabalhamos|atuo|atuamos|colaboramos|converso|conversamos) (com|junto a|junto de|lado a lado com) [os|as|muitas|muitos|varias|varios|pequenas|grandes] {FIRMS}",
            "(trabalho|trabalhamos|atuo|atuamos) com (uma solucao|solucoes|credito*|seguro*|consorcio*|investimento*|transicao de|planejamento|trafego|energia solar|uma plataforma|gestao de|marketing)",
            "(que reduz|reduzir|aumentar|economiza|economizar|poupar|baixar) ... (ate|em) {percent}",
            "(especialistas|especialista|especializada|especializado|especializados) em (ajudar|reduzir|aumentar|acompanhar|solucoes|marketing|transformar)",
            "(faco|fazemos|entrego|entregamos) isso (pra|para|por)",
        ),
        unless=phrases("(voluntari*|ong|hospital publico|minha mae|meu pai|associacao de)"),
        fires=("«Ajudamos empresas a vender» na feira.", "«Trabalho com gestores» de obra no norte."),
        quiet=("Ajudo minha mãe na padaria.", "Trabalho com a Bia no estoque."),
    ),
    "note.soft-role": Spoken(
        phrases=phrases(
            f"(trabalho|converso|conversamos|acompanho|falo|apoio|atendo) [muito|sempre|bastante] [com] [muitas|muitos|as|os] {FIRMS} (que|como|de|do|da|em|no|ha)",
            "(cuido|cuidamos|eu cuido) (disso|da area|dos|das) (pra|para|de) _",
            "(represento|representamos) [em] _ ... (laboratorio|marca|empresa|linha|clube|consultora|fabricante|grupo|investidores)",
            f"(apoia|apoiamos) (camaras|{FIRMS[1:-1]}) _",
        ),
        unless=phrases("(hospital|paliativos|alunos|escola publica|voluntari*)"),
        fires=(
            "«Converso muito com gestoras que» mudam de área.",
            "«Acompanho profissionais de» saúde há anos.",
        ),
        quiet=("Acompanho minha filha no jogo.",),
    ),
    "note.client-results": Spoken(
        phrases=phrases(
            "(nossos|meus|os nossos|os) (clientes|alunos|alunas|mentorados) (economizam|faturam|conseguem|contam que|aumentaram|dobraram|relatam|ja|poupam|tem|passam|vendem)",
            "(mais de|ja ajudei|ja ajudamos|ja sao|ja atendemos|trabalhamos com|ja trabalhamos com) [mais de] {number} (empresas|clientes|clinicas|alunos|autarquias|formados|profissionais|medicos|familias|negocios|restaurantes|gestores)",
            "(casos de sucesso|case de sucesso|cases de sucesso)",
            "{number} (alunos|clientes|mentorados|formados) (faturando|satisfeitos|ja|em|por)",
            "(alguns|varios|muitos) colegas seus (ja|deixaram|do|usam|mudaram)",
            "hoje faturo",
        ),
        fires=("«Nossos clientes contam que» dormem melhor.", "«Já ajudamos mais de 80 clínicas»."),
        quiet=("Atendi 80 alunos hoje na escola.",),
    ),
    "note.promised-results": Spoken(
        phrases=phrases(
            "(garantido|garantida|garantidos|garantimos|garanto|resultado garantido)",
            "(ou devolvemos|ou devolvo|ou seu dinheiro|so paga se|so ganha se|a gente so ganha se|sem resultado nao)",
            "(dobrar|triplicar|multiplicar|aumentar|lotar|alavancar|duplicar|turbinar) [a|o|as|os] (seu|sua|suas|seus|tua|teu|vossas|vosso|agenda|vendas|faturamento|producao|clientes)",
            "(economiza|economizar|reduz|reduzir|reduzimos|poupa|poupar|aumenta|aumentar) [em|ate|de] [ate|glosas] [em] [ate] {percent}",
            "por menos da metade",
            "em (apenas|so|menos de) {number} (dias|semanas|meses)",
            "baixar lhe a prestacao",
            "(prometo|prometemos) (que|resultado)",
        ),
        unless=phrases("(tese|paciente|estudo|prova|concurso|direitos)"),
        fires=("O retorno é «garantido».", "Vamos «dobrar suas» vendas."),
        quiet=("O concurso é garantido por lei, direitos iguais.",),
    ),
    "note.services-on-offer": Spoken(
        phrases=phrases(
            "somos (uma|um) [nova|jovem|pequena] (agencia|empresa|consultora|consultoria|estudio|equipe|equipa|escritorio|fabricante|distribuidora|plataforma|startup|software house) _",
            "(oferecemos|ofereco|prestamos|comercializamos|distribuimos|fabricamos|representamos) [servicos|solucoes|o|a|os|as|uma|um|em] _",
            "(contamos com|dispomos de|temos) [mais de|um|uma|vasta] (experiencia|equipe de|anos de|pacote|linha de|devs|planos|parceria com|investidor para|condicoes|precos)",
            "(nosso|nossa|nossos|nossas|o nosso|a nossa) (servicos|servico|solucao|solucoes|portfolio|catalogo|proposta|apresentacao|tarifas|produtos|produto|plataforma|software|ferramenta|tabela|sistema|mentoria|metodo|trabalho|agencia)",
            "(proposta|apresentacao) (comercial|institucional|sem compromisso|da nossa|corporativa)",
            "(fico|ficamos|coloco me|coloco) [a] (ao dispor|a disposicao|ao seu dispor|a vossa|a inteira disposicao|disponivel para)",
            "pacote (de|com|chave) _",
            "(conte|contem) com a {name}",
            "(faco|fazemos) (sites|lojas virtuais|logos|artes|gestao de redes|trafego)",
        ),
        unless=phrases("(precisamos|procuramos|queremos contratar|vaga|edital|curadoria|pedido)"),
        fires=("«Somos uma agência do» Porto.", "Segue «nossa apresentação»."),
        quiet=("Somos uma turma de nove.", "Precisamos de uma tabela, a nossa apresentação é sexta."),
    ),
    "note.introduces-business": Spoken(
        phrases=phrases(
            "sou (fundador|fundadora|ceo|diretor comercial|consultor|consultora|corretor|corretora|assessor|assessora|representante|mentor|mentora|coach) (de|da|do|em|comercial|de investimentos|imobiliari*|financeir*|independente)",
            "(deixe me|deixa me|permita me|deixa eu|quero|gostaria de|queria|gostava de) [te|lhe] (partilhar|compartilhar|apresentar|contar|apresentar lhe) [lhe|te|o que|a|o|nosso|nossa|a nossa|minha] (fazemos|nossa|nosso|empresa|projeto|plataforma|solucao|metodo|clube|que)",
            "(criei|criamos|lancei|lancamos|desenvolvemos|desenvolvi|acabamos de lancar|estou lancando|montei|bolei) (um|uma|o|a|nossa|nosso|meu|minha) [novo|nova] (app|plataforma|empresa|metodo|agencia|clube|comunidade|ferramenta|software|erp|programa|podcast|startup|marca|mentoria|negocio|curso|sistema)",
            "(convido o|convido a|convido te|te convido|convido) [a] (visitar|conhecer|seguir|experimentar)",
            "(aqui na|aqui no|nos na) {name} (a gente|desenvolve*|fazemos|temos|ajudamos)",
            "(faco|fazemos) parte de uma (empresa|marca|multinacional|equipe)",
        ),
        fires=("«Sou consultora de» imagem.", "«Convido-o a visitar» o stand."),
        quiet=("Sou vizinha da Rosa e li o livro.",),
    ),
    "note.lead-generation": Spoken(
        phrases=phrases(
            "(conseguir|captar|atrair|gerar|conquistar|captacao de|geracao de|trazer|prospeccao de) [mais|novos|muitos] [novos] (clientes|leads|pacientes|alunos|reunioes|doentes|vendas|hospedes)",
            "(lotar|lotarem|encher|lote|lotando|lotou) (a|sua|tua|as|suas) (agenda|agendas|clinica|turma|clientes|restaurante)",
            "(metodo|sistema|maquina) de (prospeccao|vendas|captacao)",
            "(ainda|so) (capta|captam|depende|dependem) [de|cliente|clientes|so] [so] [por] (indicacao|boca|clientes|anuncios)",
            "quantos (clientes|doentes|pacientes|alunos|leads) novos (recebe|entram|tem|voce|chegam)",
        ),
        fires=("Método para «atrair pacientes».", "Vamos «lotar sua agenda»."),
        quiet=("Quantos pacientes esperam na fila?",),
    ),
    "note.competitor": Spoken(
        phrases=phrases(
            f"{YOUR} (concorrente|concorrentes|concorrencia) (ja|esta|estao|usa|usam|aparece|aparecem|fatura|vende|faz)",
            "(outros|outras|muitos|muitas|alguns|varios) (gabinetes|clinicas|escritorios|colegas|restaurantes|lojas|empresas) (da regiao|do bairro|seus|da sua|do seu|estao a|ja estao|ja)",
            "(ficar|ficando|fica|fique) (para|pra) tras",
            "o que eles fazem (diferente|de diferente)",
        ),
        fires=("«Sua concorrência já» usa.", "Não vale «ficar para trás»."),
        quiet=("A concorrência do concurso é enorme.",),
    ),
    "note.free-hook": Spoken(
        phrases=phrases(
            "(diagnostico|auditoria|consultoria|sessao|analise|avaliacao|aula|teste|amostra|raio x|relatorio|demo|consulta|ebook|guia|estudo) [de|financeiro|inicial|estrategica] (gratis|gratuito|gratuita|gratuitos|sem custo|sem custos|sem compromisso|de graca|de cortesia)",
            "(sem custo|sem custos|de graca|gratis|sem compromisso|nao lhe cobramos nada|nao cobramos nada|nao custa nada|zero investimento|totalmente gratuito)",
            "(primeiro|primeira) (mes|sessao|consulta|aula) (gratis|gratuito|gratuita|sem custo|sai em dobro|por)",
            "(desconto|cupom|promocao (de|do|da|para|imperdivel|especial|relampago)|condicao especial|black friday|brinde)",
            "te (dou|presenteio|libero) (o|a|um|uma|{percent})",
        ),
        unless_anywhere=phrases(
            "(auxilio e gratuito|voluntari*|associacao|biblioteca|curso gratis|orcamento|entrada livre|usar em aula|ong)"
        ),
        unless=phrases("(parabens|felicito) (pela|por)"),
        fires=("É um «diagnóstico gratuito».", "Faço «sem compromisso»."),
        quiet=(
            "Parabéns pela promoção de março, Edson!",
            "O curso grátis da biblioteca acabou.",
        ),
    ),
    "note.money-advice": Spoken(
        phrases=phrases(
            "(proteger|investir|multiplicar|rentabilizar|blindar|construir|cuidar do) [o|os|seu|teu|seus] (patrimonio|dinheiro|capital|poupanca|poupancas|futuro|poupancas|familia)",
            "(planejamento|consultoria|assessoria|raio x|planeamento)",
            "(mentoria|curso|palestra|programa|dicas) [de|em] (educacao financeira) (financeiro|financeira|patrimonial|sucessorio|de investimentos)",
            "(pagar menos|poupar no|reduzir) (irs|imposto|impostos|juros|irc)",
            "(aposentadoria|previdencia|seguro de vida|seguros de vida|consorcio|consorcios|creditos consolidados|precatorio|precatorios)",
            "o assunto e patrimonio",
        ),
        unless_anywhere=phrases(
            "(me aposentando|minha aposentadoria|minha reforma|sinistro|reforma da|tese|caixa da obra)"
        ),
        fires=("Ajudo a «blindar o patrimônio».", "Tenho um «consórcio» ótimo."),
        quiet=(
            "O prêmio de educação financeira da escola foi merecido.",
            "Tô me aposentando em março, a previdência demora.",
        ),
    ),
    "note.side-income": Spoken(
        phrases=phrases(
            "(renda|rendimento|ganho) (extra|passiva|adicional|que nao)",
            "(liberdade financeira|liberdade geografica|independencia financeira|seu proprio chefe|sem chefe|proprio negocio)",
            "(meu|um|nosso|montando um) (time|grupo) (de|com) (gente|mulheres|pessoas|empreendedoras|lideres)",
            "(isso|isto|negocio|oportunidade|projeto|equipe|equipa|empresa|metodo|produto|produtos) (mudou|mudaram|transformou) [a] (minha|nossa) vida",
            "(mudou|mudaram|transformou) (minha|a minha|nossa|a) (conta bancaria|conta|realidade)",
            "(marketing multinivel|marketing de rede|venda direta|revendedora|bonus dobrado)",
            "(cosmeticos|suplemento|suplementos|colageno|produtos naturais) .. (que|se vendem|rende|vendem|paga|resultado)",
            "(trabalho|trabalhar|trampo) de casa",
            "(transformei|larguei) ... (hoje ganho|renda|faturo|viver de)",
        ),
        unless=phrases("(tese|laboratorio|contrato|imposto)"),
        fires=("Dá uma «renda extra» boa.", "«Isso mudou minha vida»."),
        quiet=("Trabalho na casa de repouso.", "O seu livro mudou a minha vida."),
    ),
    "note.offshore-team": Spoken(
        phrases=phrases(
            "(devs|desenvolvedores|programadores|engenheiros) (seniores|senior|disponiveis|prontos|alocados|remotos) [disponiveis|prontos]",
            "(alocacao|outsourcing|outstaffing|terceirizacao|terceirizar|subcontratar|fabrica de software|squad dedicado|squads)",
            "equipe de {number} (devs|desenvolvedores|programadores)",
        ),
        unless=phrases("(vaga|contratamos|salario|procuramos)"),
        fires=("Temos «desenvolvedores seniores prontos».", "Fazemos «terceirização» de TI."),
        quiet=("Vaga para desenvolvedores seniores, salário de 12 mil.",),
    ),
    "note.offers-to-show": Spoken(
        phrases=phrases(
            "(posso|deixa eu|deixe me|quero|queria|gostaria de|gostava de|quer que eu|vou|permita me) [eu] [te|lhe|vos] (mostrar|mostre|apresentar|apresentar lhe|explicar|explique|demonstrar|mostrar lhe) (como|o|a|nosso|nossa|um|uma|por|em|melhor|te)",
            "(te|lhe|vos) (mostro|explico|apresento|conto) (como|em|o|a|por|melhor|tudo|num)",
            "(segue|envio|mando|segue em anexo) [a|o] (nossa|nosso|apresentacao|catalogo|proposta|portfolio|link)",
            "(mando|envio|quer que eu mande) ?",
        ),
        unless_anywhere=phrases("(como combinamos|voce pediu|que pediste|vaga|fotos|ata|planilha do|minuta)"),
        fires=("«Posso te mostrar como» funciona?", "«Segue a nossa» proposta."),
        quiet=("Como combinamos, segue o catálogo da exposição.",),
    ),
    "note.speaks-for-peers": Spoken(
        phrases=phrases(
            f"(a maioria|muitos|muitas|varios|varias|muita gente|{{number}} em cada) [dos|das|de] [os|as|{{number}}] {FIRMS}",
            "nessa (fase|altura) (muita gente|muitos|muitas)",
            "{number} em cada (10|5|3|dez|cinco)",
            "(todos|todas|quem) (que|os que) (respondem|cuida|faz|fazem) _",
        ),
        unless=phrases("(tese|minha turma|meus alunos|pacientes)"),
        fires=("«Muitas empresas» perdem notas.", "«7 em cada 10» erram nisso."),
        quiet=("Muitos da minha turma vão ao sítio.",),
    ),
    "note.like-yours": Spoken(
        phrases=phrases(
            f"{FIRMS} (como a sua|como o seu|como as suas|como os seus|como a tua|como a vossa|como voce|como vc|como tu|do seu porte|do seu segmento|do teu setor|do seu ramo)",
            "(do tamanho|do porte|do segmento) (da sua|do seu|da vossa|da tua)",
            "(profissionais|mulheres|pessoas|gente) como (voce|vc|tu|o senhor|a senhora)",
        ),
        fires=("Atendemos «empresas como a sua».", "Serve para «lojas do seu porte»."),
        quiet=("Meu gato é como o seu.",),
    ),
    "note.product-launch": Spoken(
        phrases=phrases(
            "(lancei|lancamos|acabei de lancar|acabamos de lancar|vou lancar|estou lancando|hoje sai|amanha sai) [hoje|o|a|meu|minha|nosso|nossa] [novo|nova|meu|minha|nosso|nossa] (livro|ebook|e book|app|plataforma|curso|mentoria|marca|programa|podcast|loja)",
            "(meu|minha|nosso|nossa) (novo|nova) (livro|ebook|app|plataforma|curso|mentoria|programa)",
            "(lancamento (no|na|do|da|imobiliario)|abri {number} vagas)",
            "(recebeu|divulgar|divulga|divulgue) [o] (meu|nosso) (e book|ebook|livro|curso)",
        ),
        unless_anywhere=phrases("(cito voce|te cito|dedicatoria|agradecimento|gracas a si|orientanda)"),
        fires=("«Acabei de lançar meu livro».", "«Nossa nova plataforma» está no ar."),
        quiet=("No meu novo livro te cito na página 4.",),
    ),
}
