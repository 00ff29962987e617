"""Gives a role that works with people like the owner: "I work with leaders in health".

Why it counts: "I work with" people in the owner's place is the polite form of "I sell to" them.
When it stays quiet: the sender works beside the owner's colleagues, or names a common task.
Seen in: essay C, reports of users.
"""

from screener.rules.kit import WORDS, phrases, rule

RULE = rule(
    __name__,
    __doc__,
    says="Says that they work with people like you, which is a sales role",
    reads=WORDS,
    phrases=phrases(
        "{we} (work|working) [closely|mainly|exclusively|regularly|often|mostly|only|primarily|directly|almost only] with [a|some|a few|quite a few|a lot of|lots of|many|senior|other|busy|several|a number of|leading|mid career|local|small|independent|ambitious] [_] {kinds_of_people}",
        "{we} (partner|partnering|speak) [closely|mainly|exclusively|regularly|often|mostly|only|primarily|directly|almost only] with [a|some|a few|quite a few|a lot of|lots of|many|senior|other|busy|several|a number of|leading|mid career|local|small|independent|ambitious] [_] {kinds_of_people}",
        "{we} (talk|connect|engage) [closely|mainly|exclusively|regularly|often|mostly|only|primarily|directly|almost only] with [a|some|a few|quite a few|a lot of|lots of|many|senior|other|busy|several|a number of|leading|mid career|local|small|independent|ambitious] [_] {kinds_of_people}",
        "{we} (consult|collaborate|deal) [closely|mainly|exclusively|regularly|often|mostly|only|primarily|directly|almost only] with [a|some|a few|quite a few|a lot of|lots of|many|senior|other|busy|several|a number of|leading|mid career|local|small|independent|ambitious] [_] {kinds_of_people}",
        "{we} [_] (specialise|specialize|specialising|specializing|specialised|specialized) in",
        "my (role|mission|passion|speciality|specialty|purpose|niche|calling) (is|is to|involves) [to] [_] (help*|support*|connect*|find*|bring*)",
        "my (role|mission|passion|speciality|specialty|purpose|niche|calling) (is|is to|involves) [to] [_] (make|build|introduce|guide|work*|empower*)",
        "{we} (look after|take care of|handle|manage) .. [of] .. (for|in) [_] [_] ({kinds_of_people}|offices|sites|homes|buildings)",
        "(reaching|reach) out to [_] [_] {kinds_of_people}",
        "(connecting|speaking|chatting|talking|engaging|linking) with [_] [_] {kinds_of_people} (who|about|across|thinking|around)",
        "your (local|neighbourhood|neighborhood|friendly) [_] (agent|realtor|broker|adviser|advisor|rep|dealer|specialist|expert|supplier|lender)",
        "introduce myself as [your|a|the]",
        "(you|anyone you know) [_] [_] (looking|thinking) [_] (buy or sell|buying or selling|sell|refinance)",
        "(be on your radar|on your radar|top of mind|as a resource)",
        "happy to be [a|your] (resource|sounding board)",
        "(glad|here|happy|love) to be a resource",
        "{we} (sit alongside|partner with|work alongside|sit with) [_] [_] ({kinds_of_people}|teams)",
        "{we} (place|represent|finance|insure|fund|equip|coach|mentor|ghost write|ghostwrite|train|advise) [_] [_] {kinds_of_people}",
        "(im|we are|were|i am) (in|with) [_] (lending|mortgages|insurance|wealth|wealth management|real estate|health brand|financial education)",
        "(realtor|mortgage broker|mortgage adviser|insurance broker|insurance agent|loan officer) (here|in|at|with|specialising|specializing|helping)",
        "(financial advisor|financial adviser|financial planner) (here|in|at|with|specialising|specializing|helping)",
        "(wealth manager|wealth adviser|wealth advisor) (here|in|at|with|specialising|specializing|helping)",
        "(keep|bear) (us|me) in mind",
        "(executive|retained|contingent) search for _",
        "(happy|here|available) to help if you",
        "if you [ever] need help",
        "(good|great|useful|nice) to know (senior|other|good|local|key|the right) (people|professionals|leaders|decision makers|contacts)",
        "{we} (connect|match|bring together|introduce|pair) [_] {kinds_of_people} (with|and|to)",
    ),
    unless=phrases("{buys}", "(worked|work) with you"),
    fires=[
        "«I work with heads» of chemistry and would like to be in touch.",
        "«We specialise in» payroll for choirs.",
        "«My role is to connect» surgeons with suppliers.",
        "I am «reaching out to bursars» in Kent.",
    ],
    quiet=[
        "I work with Noor in the blood bank.",
        "We worked together in Porto.",
        "I work on ward 4 with two you trained.",
        "Could I work with you on the second paper?",
    ],
)
