"""Names of people from many parts of the world, to find names by and to put others in their place."""

from typing import Final, NamedTuple


class People(NamedTuple):
    """Given names of women and of men, and family names, of one part of the world."""

    women: tuple[str, ...]
    men: tuple[str, ...]
    families: tuple[str, ...]


def _people(women: str, men: str, families: str) -> People:
    return People(tuple(women.split()), tuple(men.split()), tuple(families.split()))


PEOPLE: Final[tuple[People, ...]] = (
    _people(
        "Emily Karen Susan Laura Helen Rachel Sarah Alice Megan Hannah Lucy Sophie Jessica Claire",
        "James Tom Peter David Andrew Simon Oliver Ben Daniel Matthew Stephen Kevin Paul Chris George",
        "Thompson Wilkinson Harris Edwards Clarke Bennett Morgan Fletcher Atkinson Holloway",
    ),
    _people(
        "Ifeoma Chioma Amina Folake Ngozi Temitope Adaeze Yewande Blessing Zainab",
        "Chinedu Emeka Tunde Oluwaseun Babatunde Obinna Kelechi Segun Musa Ibrahim",
        "Okafor Adeyemi Nwosu Balogun Eze Okonkwo Adebayo Ogunleye Abubakar Onyeka",
    ),
    _people(
        "Wanjiru Achieng Thandiwe Nomvula Lerato Akosua Abena Makena Zodwa Naledi",
        "Kamau Otieno Sipho Thabo Kwame Kofi Yaw Mandla Juma Tendai",
        "Mwangi Odhiambo Dlamini Nkosi Mensah Owusu Boateng Moyo Kipchoge Asante",
    ),
    _people(
        "Priya Ananya Kavita Lakshmi Deepa Sunita Meera Shreya Nandini Pooja",
        "Rahul Vikram Arjun Sanjay Rajesh Amit Suresh Karthik Harish Nikhil",
        "Sharma Patel Iyer Reddy Nair Chatterjee Gupta Kulkarni Banerjee Krishnan",
    ),
    _people(
        "Fatima Aisha Layla Noor Mariam Yasmin Samira Huda Rania Zahra",
        "Mohammed Ahmed Omar Hassan Yusuf Khalid Tariq Bilal Karim Mustafa",
        "Hussain Rahman Haddad Mansour Siddiqui Qureshi Nasser Saleh Aziz Chowdhury",
    ),
    _people(
        "Mei Xiaoling Yuki Haruka Sakura Minji Soyeon Linh Thuy Huong",
        "Wei Jianhong Hiroshi Kenji Takeshi Minho Junho Minh Tuan Duc",
        "Zhang Wang Tanaka Nakamura Kim Nguyen Tran Liang Suzuki Kobayashi",
    ),
    _people(
        "Katarzyna Agnieszka Magda Olena Oksana Natalia Ivana Jana Svetlana Dorota",
        "Piotr Tomasz Krzysztof Andriy Oleksandr Dmitri Marek Jakub Pavel Wojciech",
        "Kowalski Nowak Shevchenko Kovalenko Ivanov Horvat Dvorak Petrenko Zielinski Popescu",
    ),
    _people(
        "Katrin Sabine Anke Heike Petra Ulrike Miriam Lena Birgit Monika",
        "Jürgen Stefan Matthias Klaus Wolfgang Dieter Sebastian Lukas Tobias Jonas",
        "Müller Schneider Becker Hoffmann Krause Lindner Vogel Baumann Schröder Winkler",
    ),
    _people(
        "Chloé Amélie Camille Élodie Sandrine Margaux Nathalie Aurélie Delphine Hélène",
        "Thibault Julien Antoine Baptiste Guillaume Mathieu Étienne Cédric Olivier Rémi",
        "Dubois Lefèvre Moreau Girard Rousseau Chevalier Fontaine Lambert Mercier Gauthier",
    ),
    _people(
        "María Lucía Carmen Pilar Beatriz Mariana Gabriela Rocío Inês Fernanda Marta Ana",
        "José Javier Alejandro Diego Carlos Luis João Rafael Thiago Joaquín Andrés Miguel",
        "García Fernández Rodríguez Martínez Silva Oliveira Pereira Gutiérrez Sousa Vargas",
    ),
    _people(
        "Giulia Chiara Francesca Alessandra Silvia Femke Anneke Sanne Ingrid Astrid Elif Zeynep",
        "Giovanni Matteo Lorenzo Marco Davide Pieter Joost Sven Lars Anders Mehmet Emre",
        "Rossi Bianchi Esposito Visser Jansen Andersson Lindqvist Yılmaz Demir Papadopoulos",
    ),
    _people(  # names that are words as well
        "Grace Joy Hope Faith Rose Dawn Summer Iris",
        "Will Mark Bill Frank Guy Rich Chase Grant",
        "Price Cash Booker Young Major Bishop Banks Love",
    ),
)
"""Own lists, so that a name of each kind is among them; no claim to be complete."""

NOT_NAMES: Final = frozenset(PEOPLE[-1].women + PEOPLE[-1].men + PEOPLE[-1].families)
"""Names that are words: these are put into a text, but not taken for names where they merely stand in one."""
