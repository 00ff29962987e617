"""Points at a numbered detail: a page, a slide, a clause, a table.

Why it counts: only someone who has the thing before them can name the page.
When it stays quiet: the number belongs to a list of the writer's own, or the words around it sell.
Seen in: essay C; reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule
from screener.rules.selling import SIGNS_OF_SELLING, plainly

DETAIL = phrases(
    "{part} [number|no] {number}",
    "(page|table|figure|slide|chapter|lesson|section|clause|annex|paragraph|volume) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|b|c|d)",
    "(first|second|third|fourth|fifth|last) (paragraph|slide|table|figure|chapter|page|column|line|photo|footnote|clause|verse|act|drawing|graph|chart|lesson|exercise|section)",
    "(order|invoice|ticket|tender|ref|reference|req|permit|case|application|contract|lot|plot|bay|unit|hut) [number|no|ref] {number}",
)

RULE = rule(
    __name__,
    __doc__,
    says="Points at a numbered detail, such as a page or a slide",
    reads=WORDS,
    looks_for=(DETAIL, *SIGNS_OF_SELLING),
    judge=plainly(DETAIL, least=0.0),
    fires=[
        "The scale bar on «figure 4» is in inches and the text says centimetres. Is that from the printer?",
        "«Clause 9» and the drawing disagree on the height of the rail at the ferry. Which one stands?",
        "I was at the back for «slide 12» and could not read the legend on the left.",
    ],
    quiet=[
        "Slide 3 of our deck shows how we cut costs by 40%.",
        "Page after page of reviews for your salon!",
        "I have 12 years of experience in sales.",
    ],
)
