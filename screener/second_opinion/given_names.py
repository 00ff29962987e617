"""Common given names and their short forms, folded, by which people are found in a text."""

from typing import Final

_NAMES: Final = """
aaron abdul abdullah abigail adam adrian adriana agata agnes agnieszka ahmad ahmed aisha alan albert
alberto alejandro aleksandra alessandro alessia alex alexander alexandra alexandre alexis alfred ali alice
alicia alina alison amanda amber amelia amina amir amit amy ana anas andre andrea andreas andrei andres
andrew andrzej andy angela angelica anita anja anke ann anna anne annette annie annika anthony antoine
anton antonia antonio anya arjun arne arnold arthur arun ashley astrid aurelie ayesha barbara bart bartosz
beata beatrice beatriz ben benedikt benjamin berat bernard bernd bert betty bianca birgit bjorn bob bobby
boris brad brandon brenda brian brigitte bruce bruno bryan burak caitlin camila camille carina carl carla
carlo carlos carmen carol carolina caroline catarina catherine cathy cecilia cem charles charlie charlotte
chiara chloe chris christa christian christiane christina christine christoph christophe christopher cindy
claire clara claudia claudio colin connor corinna craig cristina cynthia damien dan dana daniel daniela
daniele danielle danny dave david davide debbie deborah deepak denis denise dennis derek diana diane diego
dieter dimitri dirk dmitri dmitry dominik dominique donald donna dorota dorothea doug douglas duncan dylan
ebru eddie edith eduardo edward ekaterina elaine eleanor elena elif elisa elisabeth elise elizabeth elke
ella ellen emilia emilie emily emma emre enrico eric erica erik erika ernst esther eva evelyn ewa fabian
fabio fabrice fatima fatma federica federico felipe felix fernanda fernando filip fiona florence florian
francesca francesco francis francisco francois frank franz franziska fred frederic frederik friederike
gabriel gabriela gabriele gareth gary gavin geoff georg george gerald gerard gerd gerhard gianluca gilles
gina giorgio giovanni giulia giuseppe gloria gonzalo gordon greg gregory grzegorz guido guillaume gunter
gustav hakan hanna hannah hannes hans harald harry hasan hassan heather heidi heike heiko heinz helen
helena helga henri henrik henry herbert hiroshi holger howard hugo huseyin ian ibrahim ignacio igor ilona
imran inal ines ingo ingrid irene irina iris isabel isabella isabelle ivan ivana jacek jacob jacqueline
jacques jaime jakob jakub james jamie jan jana jane janet janina jason javier jean jeff jeffrey jennifer
jenny jens jeremy jerome jerry jessica jill jim jimmy joachim joan joana joanna joanne joao joe joel johan
johanna johannes john johnny jon jonas jonathan jorg jorge jose josef joseph joshua joyce juan juergen
julia julian juliana julie julien juliette jurgen justin justyna kamil karen karim karin karina karl
karolina katarina katarzyna kate kateryna katharina katherine kathleen kathrin kathy katie katja katrin
kay keith kelly ken kenneth kerstin kevin khalid kim klaus kristian kristin kristina krzysztof kurt kyle
lara larry lars laura lauren laurence laurent lea leila lena lennart leo leon leonardo leonie leticia
lewis liam lina linda lisa liz lorenzo louis louise luc luca lucas lucia lucie lucy ludovic luigi luis
luisa lukas luke lynn maarten maciej magdalena mahmoud maja malgorzata manfred manuel manuela marc marcel
marcin marco marcos marcus mareike margaret margarita maria mariana marie marina mario marion marius
marjan markus marlene marta martha martin martina mary mateusz mathias mathieu matt matteo matthew
matthias maurice max maxime mehmet melanie melissa mercedes meryem mia michael michaela michal michel
michele michelle miguel mike mikhail milan miriam mohamed mohammad mohammed moni monica monika monique
muhammad mustafa nadia nadine nadja nancy natalia natalie natasha nathalie nathan neha neil nicholas nick
nico nicola nicolas nicole niels nigel niklas nina noah noemi nora norbert norman nuno olaf olga oliver
olivia olivier omar oscar oskar osman otto pablo pamela paola paolo pascal patricia patrick patrizia paul
paula paulina paulo pavel pawel pedro peggy penny peter petra phil philip philipp philippe phillip pierre
piotr priya rachel radoslaw rafael rahul rainer raj rajesh ralf ralph ramon raphael raquel raul raymond
rebecca regina reinhard renata renate rene ricardo riccardo richard rick rita robert roberta roberto robin
rodrigo roger roland rolf romain roman ronald ronja rosa rosemary ross ruben rudolf rupert russell ruth
ryan sabine sabrina sally salvatore sam samantha samir samuel sandra sandrine sandro sanjay santiago sara
sarah saskia scott sean sebastian sebastien selin serena serge sergei sergio severine shannon sharon shaun
sheila shirley silke silvia simon simona simone sina sofia sofie sonia sonja sophia sophie stacy stefan
stefania stefanie stefano steffen stephan stephane stephanie stephen steve steven stuart susan susana
susanne suzanne sven svenja svetlana sylvia sylvie tamara tania tanja tara tatiana ted teresa terry thea
theo theresa thierry thomas thorsten tiago tim timo timothy tina tobias todd tom tomas tomasz tommy toni
tony torsten tracy trevor udo ulrich ulrike ursula uwe valentin valentina valeria valerie vanessa vera
veronica veronika vicky victor victoria viktor vincent vincenzo virginia viviana vladimir volker walter
wanda wei wendy werner wilhelm william wojciech wolfgang xavier yan yannick yasmin yolanda yusuf yves
yvonne zainab zeynep zoe
"""
GIVEN: Final = frozenset(_NAMES.split())
"""Without those that begin many sentences, such as Mark, Will, Grace and May."""
