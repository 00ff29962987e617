"""What the rules on what speaks for a note look for in Portuguese."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.selling import SELLS
from screener.rules.languages.words.portuguese import WORK

SUBSTANCE: Final[Mapping[str, Spoken]] = {
    "welcome.your-work": Spoken(
        phrases=phrases(
            f"(seu|sua|teu|tua|vosso|vossa|suas|tuas) {WORK} (de|da|do|das|dos|sobre|em|no|na|com|que|onde|a|me|tem|e|era|foi|ao|por|para|pra|acerca)",
            f"(li|leio|lendo|lido|vi|assisti|ouvi|uso|usei|usamos|comprei|reli|estudei|citei|cito|escutei|apreciei) [na|no|o|a] (seu|sua|teu|tua|suas|tuas|vosso|vossa) [ultimo|ultima|primeiro] {WORK}",
            f"(o|a|os|as) {WORK} que (voce|vc|o senhor|a senhora|escreveste|fizeste|deu|deste|fez|publicou|publicaste|gravou|desenhou|montou)",
            "(a parte|o trecho|o pedaco|aquele paragrafo|aquela parte|a passagem) (do|da|de|sobre|em|onde|que)",
        ),
        unless_anywhere=SELLS,
        unless=phrases("(vi|visto|vista|usando) [o|a|la] (tua|sua) foto (e|do)"),
        fires=("«Li seu texto» das glosas e usei o modelo.", "«O mapa que você» desenhou salvou a obra."),
        quiet=("Li seu artigo de vendas. Nossa plataforma ajuda.", "Gosto do teu conteúdo."),
    ),
    "welcome.your-words": Spoken(
        phrases=phrases(
            "(disseste|perguntaste|contaste|escreveste|pediste|comentaste|explicaste|recomendaste|sugeriste) (que|em|no|na|o|a|sobre|por|se|como|ao|um|uma|me)",
            "(voce|vc|o senhor|a senhora|colega) (disse|falou|perguntou|contou|escreveu|pediu|respondeu|explicou|sugeriu|postou|mencionou|recomendou|comentou) (que|em|no|na|o|a|sobre|se|como|um|uma|minha|do|da|sua)",
            "(sua|tua|seu|teu) (pergunta|comentario|resposta|duvida|anuncio|observacao|questao|conselho|dica) (de|do|da|sobre|no|na|acerca|em)",
            "(como|conforme) (voce|vc|o senhor|a senhora) (sugeriu|disse|explicou|ensinou|falou)",
            "(ficaste|ficou) de (me|dizer|mandar|passar|ver|enviar)",
        ),
        unless_anywhere=SELLS,
        fires=("«Você perguntou no» grupo se alguém tem a peça.", "Vi a «tua pergunta sobre» o moinho."),
        quiet=("Você disse sim? Agendamos uma reunião.",),
    ),
    "welcome.what-you-did": Spoken(
        phrases=phrases(
            "(o senhor|a senhora|voce|vc|tu) (me|nos|lhe) (atendeu|ajudou|ensinou|deu|operou|explicou|salvou|emprestou|orientou|respondeu|acolheu)",
            "(o senhor|a senhora|voce|vc) (fez|chefiou|montou|desenhou|deixou|deu|levou|cuidou|regulava|trabalhou|trabalhava|tratou|construiu|plantou|comprou|fundou|saiu|deixou) (o|a|os|as|um|uma|de|da|do|em|na|no|aula|do)",
            "(emprestaste|ensinaste|ajudaste|fizeste|deste|montaste|corrigiste|trataste|salvaste) (me|o|a|um|uma|aulas|na|no)",
            "foi (voce|vc|o senhor|a senhora) quem",
        ),
        unless_anywhere=SELLS,
        fires=("«A senhora chefiou a» maternidade em 2012.", "«Foi você quem» montou a planilha."),
        quiet=(
            "Olha, você ganhou um mês de inglês.",
            "Você fez um ótimo negócio, sem compromisso.",
        ),
    ),
    "welcome.wants-to-buy": Spoken(
        phrases=phrases(
            "(quanto|qual o preco|qual e o preco) (custa|cobra|cobram|fica|sai|sairia|leva|e|custaria|ficaria|ta saindo) (uma|um|por|a|o|pra|para|as|os|{number})",
            "(queremos|quero|queria|precisamos|preciso) (comprar|encomendar|contratar|alugar|{number}|de {number}|direto do|provar|reservar|um orcamento|de um orcamento) _",
            "(fazer|faz|manda|envia|pedir|solicitar|preciso de) [me|um|uma|o] (orcamento|cotacao|encomenda)",
            "(aluga|vende|faz|conserta|entrega|repara) [o|a|ainda|essa|tu] (sala|atacado|aqui|sabado|casa|sanfona|maquina|domicilio|encomenda)",
            "(recebe|aceita|atende) (doentes|pacientes|alunos|encomendas|clientes) novos",
            "(temos|tenho) [um] (orcamento de|verba de|orcamento aprovado)",
        ),
        unless_anywhere=phrases(
            "(nossa agencia|nosso catalogo|sem compromisso|nossos servicos|de graca|gratis|depoimentos|indicacoes|investidores|menos da metade|pix|renda)"
        ),
        fires=("«Quanto custa uma» palete até Gdynia?", "«Queremos encomendar 20» dúzias."),
        quiet=("Quanto custa hoje? Sem compromisso baixamos.",),
    ),
    "welcome.clear-vacancy": Spoken(
        phrases=phrases(
            "(vaga|vagas|procuramos|procuro|abriu|abrimos|recruto|buscamos) ... (turno|turnos|escala|contrato|salario|brutos|bruto|12x36|noite|direto com|clt|unidade|hospital|insalubridade)",
            "({money}|{number} mil) [mais|brutos|bruto] (brutos|bruto|adicional|insalubridade|liquidos|anuais|mais)",
            "(contrato|vaga|empresa) (direto|direta|efetivo|efetiva|sem termo|da terra|da casa)",
            "(sem agencia|rh da casa|direto com o hospital|direto com a empresa)",
        ),
        unless_anywhere=phrases(
            "(sem experiencia|whatsapp|zap|telegram|por dia|ao dia|pix|sigiloso|home office|pelo celular|confidencial|conta em banco)"
        ),
        fires=("«Procuramos diretor de fábrica, contrato» direto.", "São «48 mil brutos»."),
        quiet=("Vaga home office, turno livre, pix na hora.",),
    ),
    "welcome.answerable-question": Spoken(
        phrases=phrases(
            "(sabe|sabes|alguem sabe|lembra|lembras|recorda|sabem) (se|onde|quando|qual|quem|de quem) _ _ _",
            "(qual|que|onde|de onde) (caixa|marca|modelo|versao|pagina|sonda|linha|tirou|tiraste|comprou|compraste|encontrou|usa|usas|arranjou) _ _",
            "(existe|ha|guarda|guardas|ainda tem|ainda tens|tem) [algum|alguma] (copia|anexo|gravacao|modelo|planta|lista|arquivo|ata|registo|registro) (do|da|de|simples|em)",
            "ainda (da|dao|tem|cai|trabalha|conserta|vende|faz|mora|vive|usa) [em|na|no] (aulas|a|o|as|os|quando|ca|sanfona|la)",
        ),
        unless_anywhere=SELLS,
        fires=("«Sabe se a entrega foi mesmo prorrogada?»", "«Qual caixa usa para o vidro?»"),
        quiet=("Sabe se a empresa perde clientes?",),
    ),
    "welcome.brings-something": Spoken(
        phrases=phrases(
            "(achei|encontrei|ha|tem|vi) [um|uma|o|a|creio] (erro|lapso|gralha|engano|cartas|carteira|chave|chaves|errinho) (na|no|em|de|da|do|nas)",
            "(esta errado|ta errado|link quebrado|nao e ingles|de cabeca para baixo|trocado|escrito errado|deu erro|documento em falta)",
            "(deixei|entreguei|guardei) (na|com|no) (portaria|recepcao|secretaria|balcao|escritorio)",
            "(tenho|temos|sobrou|sobram|me sobram) .. (sobrando|se quiser|se precisar|se quiseres|para dar|pra doar|a mais)",
            "(aviso|avisando|so avisar|para avisar|pra avisar|queria avisar) (que|so|voce|o senhor|a senhora)",
        ),
        unless_anywhere=phrases(
            "(seu site|sua loja|anuncios|gratis|sem compromisso|proposta|nossa|agencia|refiz|tomei a liberdade de refazer)"
        ),
        fires=("«Achei um erro na» aula 12.", "«Deixei na portaria» com o Adão."),
        quiet=("Achei um erro no seu site, faço proposta.",),
    ),
    "welcome.writes-or-researches": Spoken(
        phrases=phrases(
            "(sou|somos) (jornalista|jornalistas|historiadora|historiador|documentarista|investigadora|investigador|pesquisadora|pesquisador|reporter) (em|da|do|de|na|no)",
            "(preparo|escrevo|faco|investigo|estudo|to escrevendo|estou escrevendo|estou a escrever|pesquiso) (uma|um|a|o|como|os|as) (materia|reportagem|livro|documentario|tese|artigo|biografia|peca|parto|trabalho|podcast|carpinteiros|historia) (sobre|de|para|da|do|em)",
        ),
        unless_anywhere=phrases("(gratis|investimento|taxa|anuario|lideres|lideranca|marca pessoal)"),
        fires=("«Sou jornalista da» rádio de Évora.", "«Escrevo um livro sobre» barcos."),
        quiet=("Escrevo um livro sobre liderança.",),
    ),
    "welcome.disagrees": Spoken(
        phrases=phrases(
            "(nao concordo|discordo|nao concordamos) [nada|muito|totalmente] (com|do seu|do teu|da sua|da tua|de voce|de si)",
            "(acho|creio|penso) que (errou|erraste|te enganaste|se enganou|voce errou|esta enganado|esta enganada|falta)",
            "(achei um erro|errou o|me mostra onde)",
        ),
        unless_anywhere=phrases("(sua loja|anuncia|anuncios|gratis|de graca|nossa|clientes)"),
        fires=("«Não concordo nada com» o artigo.", "«Acho que se enganou» na tabela."),
        quiet=("Discordo do jeito que anuncia, te mostro de graça.",),
    ),
    "welcome.your-work-used": Spoken(
        phrases=phrases(
            "(usei|uso|usamos|apliquei|testei|refiz|fiz) (o|a|seu|sua|teu|tua) (modelo|receita|metodo|metodos|planilha|ideia|exercicio|dica|conselho|exemplo|roteiro) [e|de|do|da|com|que|no]",
            "(gracas a si|gracas a voce|gracas a ti|gracas ao senhor|gracas a senhora|por sua causa|por tua causa)",
            "(ajudou|serviu) (muito|me|a gente|demais)",
            "(passei no|passei na|caiu uma entrevista|deu certo|funcionou|ficou bom|voltou)",
        ),
        unless_anywhere=SELLS,
        fires=("«Usei o modelo».", "O pai melhorou «graças a si»."),
        quiet=("Deu certo com nossos clientes.",),
    ),
    "welcome.numbered-detail": Spoken(
        phrases=phrases(
            "(tabela|folha|paragrafo|aula|linha|tomo|lote|sala|porta|portao|modulo|artigo|aviso|codigo) {number}"
        ),
        unless_anywhere=SELLS,
        fires=("A «tabela 3» não soma.", "Estava no «stand 14»."),
        quiet=("Nossa tabela 1, sem compromisso.",),
    ),
}
