"""What the rules on headlines and profiles look for in Portuguese."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.selling import ADVERTISES
from screener.rules.languages.words.portuguese import FIRMS, TRADE

HEADLINE: Final[Mapping[str, Spoken]] = {
    "headline.helps-you": Spoken(
        phrases=phrases(
            f"(ajudo|ajudamos|acompanho|apoiamos|oriento|mentoro|auxilio) [os|as|a|o] (voce|{FIRMS[1:-1]}|pessoas|quem)",
            "(te|lhe) (ajudo|ensino)",
            "faco seu dinheiro",
        ),
        fires=("«Ajudo clínicas» a crescer", "«Te ajudo» a falar inglês"),
        quiet=("Auxiliar de cozinha",),
    ),
    "headline.promises-results": Spoken(
        phrases=phrases(
            "(lote|dobro|dobre|multiplico|multiplique|triplique|aumente|escalo|encho|lotamos) [a|o] (sua|seu|suas|agenda|vendas|faturamento|negocios|clientes) ",
            "(de 0 a|do zero a|do clt ao|sem depender|sem sair|enquanto voce dorme|todo mes|todos os dias)",
            "em {number} (dias|semanas|meses)",
        ),
        fires=("«Dobre suas» vendas", "Inglês «em 30 dias»"),
        quiet=("Mestrado em 2 áreas",),
    ),
    "headline.call-to-action": Spoken(
        phrases=phrases(
            "(clique|clica|chama no|chama na|me chama|link na bio|link abaixo|agende|baixe|siga me|me siga|fale comigo|saiba mais|inscreva se|chama|peca seu)"
        ),
        fires=("Mentora | «Link na bio»", "«Chama no» direct"),
        quiet=("Analista de redes",),
    ),
    "headline.easy-income": Spoken(
        phrases=phrases(
            "(renda|rendimento) (extra|passiva|online)",
            "(liberdade financeira|liberdade geografica|independencia financeira|pelo celular|faturando|ganhe dinheiro|viver de)",
            "(trabalhe|trabalhar) (de casa|em casa)",
        ),
        fires=("«Renda extra»", "Vivendo com «liberdade geográfica»"),
        quiet=("Fiscal de rendas",),
    ),
    "headline.team-wanted": Spoken(
        phrases=phrases(
            "(lider de expansao|nivel (esmeralda|diamante|ouro|rubi)|consultora independente|distribuidor independente|distribuidora independente|consultora de sonhos|marketing de rede)",
            "(busco|procuro|buscamos) (lideres|parceiros|socios|empreendedoras|revendedoras)",
        ),
        fires=("«Nível Esmeralda»", "«Procuro parceiros» no norte"),
        quiet=("Distribuidor de jornais",),
    ),
    "headline.investment-offer": Spoken(
        phrases=phrases(
            "(assessor de investimentos|assessora de investimentos|day trade|consorcios|investidor anjo|cripto|criptomoedas|invista)",
            "faco seu dinheiro",
        ),
        unless=phrases("(professor*|analista|cvm|banco central)"),
        fires=("«Day trade» para todos", "«Assessora de investimentos»"),
        quiet=("Professora de redes",),
    ),
    "headline.finds-clients": Spoken(
        phrases=phrases(
            "(trafego pago|gestor de trafego|geracao de leads|captacao de clientes)",
            "(encher|lotar|lote) [a|sua] agenda",
            "clientes de alto ticket",
        ),
        fires=("«Gestor de tráfego»", "«Captação de clientes»"),
        quiet=("Controlador de tráfego aéreo",),
    ),
    "headline.sells-service": Spoken(
        phrases=phrases(
            "(consultor|consultora|mentor|mentora|assessor|assessora|estrategista|representante|despachante) (em|digital|de carreira|de vendas|de marketing|executiv*|financeir*|imobiliari*|comercial|empresarial|holistic*)",
            "(solucoes|servicos) (de|em|para|integrad*)",
            "(software de|software para|marketing digital)",
        ),
        fires=("«Mentora de carreira»", "«Soluções em» energia"),
        quiet=("Agente de saúde",),
    ),
    "headline.learning-or-looking": Spoken(
        phrases=phrases(
            "^ (estudante|estagiaria|estagiario|mestranda|mestrando|doutoranda|doutorando|aluna|aluno|bolsista|aprendiz|recem formada|recem formado|graduanda|graduando|aposentada|aposentado|reformada|reformado|jovem aprendiz|concurseira|licenciada|licenciado)",
            "(em busca|a procura|procuro|busco|procurando|buscando) (de|por|vaga|emprego|estagio|recolocacao|primeiro) [recolocacao|emprego|estagio|vaga|trabalho|oportunidade]",
            "(recolocacao|em transicao|desempregada|desempregado|disponivel para trabalho|a aprender)",
        ),
        unless_anywhere=phrases("(ajudo|coach|mentor*|renda|liberdade|te ajudo)"),
        fires=("«Estudante» de Química", "«Em busca de estágio» em Braga"),
        quiet=("Mentora para quem está em transição",),
    ),
    "headline.plain-role": Spoken(
        phrases=phrases(f"^ [ex] {TRADE}"),
        unless_anywhere=ADVERTISES,
        fires=("«Enfermeira» de cuidados paliativos", "«Eletricista» industrial"),
        quiet=("Clique no link | Terapia", "Mentora de enfermeiras"),
    ),
    "headline.works-for": Spoken(
        phrases=phrases(
            f"{TRADE} .. (na|no|da|do|em) {{name}}",
            "(rh|compras|qualidade|logistica|financeiro|manutencao|recrutamento) (na|no|da|do) {name}",
            "(prefeitura|universidade|hospital|tribunal|instituto|escola|museu|ministerio|camara municipal|secretaria|agrupamento) (de|do|da|municipal|estadual|federal|publica)",
        ),
        unless_anywhere=ADVERTISES,
        fires=("«Engenheira na Corticeira» Vale", "«Servidor público no Tribunal» de Contas"),
        quiet=("Mentora na Liberdade", "Soluções na Nuvem"),
    ),
    "headline.recruits": Spoken(
        phrases=phrases(
            "(recrutadora|recrutador|recrutamento|selecao|r s|aquisicao de talentos|recursos humanos) (no|na|do|da|e selecao)"
        ),
        unless=phrases("(ajudo|coach|mentor*|renda|internacional)"),
        fires=("«Recrutadora no» Hospital Santa Quitéria", "«Aquisição de talentos na» Comprakí"),
        quiet=("Coach de recursos humanos",),
    ),
    "profile.skilled-work": Spoken(
        phrases=phrases(f"^ {TRADE}"),
        unless_anywhere=ADVERTISES,
        fires=("«Tanoeiro», Cortegaça", "«Psicóloga» escolar"),
        quiet=("Estrategista digital",),
    ),
    "profile.commercial-role": Spoken(
        phrases=phrases(
            "(executivo|executiva|diretor|diretora|gerente|representante|consultor|consultora|assessor|assessora|gestor|gestora) (de vendas|comercial|de contas|de negocios|imobiliari*|de seguros|de investimentos|de trafego)",
            "(corretor de|corretora de|vendedor|vendedora|representante de|comercial [de|solucoes])",
        ),
        fires=("«Gerente comercial»", "«Corretora de» imóveis"),
        quiet=("Técnica de arquivo",),
    ),
    "profile.own-firm": Spoken(
        phrases=phrases(
            "^ (fundador|fundadora|cofundador|cofundadora|socio|socia|proprietario|proprietaria|dono|dona|empreendedor|empreendedora) (de|da|do|na|no|e|digital|gerente)"
        ),
        fires=("«Fundadora da» Nimbo", "«Sócio gerente» na Ferragens Lobo"),
        quiet=("Sócio torcedor",),
    ),
}
