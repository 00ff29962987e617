"""What is denied or told of others is not held against who says it; what is meant still is."""

import pytest

import screener
from screener.models import ConnectionRequest, Profile


def offers(note: str) -> set[str]:
    """The rules on offers and asks that fire, without those that only count words."""
    request = ConnectionRequest(id="1", requester=Profile(name="Jo Pell"), note=note)
    (judged,) = screener.screen([request])
    return {
        reason.rule
        for reason in (*judged.reasons, *judged.counter)
        if reason.rule.startswith(("note.", "asks.")) and reason.quotes and reason.rule not in _COUNT
    }


_COUNT = {"note.says-nothing-of-self", "note.denies-selling", "asks.asks-nothing"}


@pytest.mark.parametrize(
    "note",
    [
        "We were told our website is old, and we think the same. Who built yours?",
        "Unlike agencies I won't promise you more clients. I am the new baker across the street.",
        "I am not asking for a referral, I only wanted to say that your lecture helped me.",
        "No need to introduce me to anyone, I just liked the photograph of the lock.",
        "You don't have to vote for us, we lost anyway. The soup on Tuesday was good.",
        "We never offer discounts and we never call. I wanted to thank you for the seeds.",
        "My boss wanted me to book a demo with you; I said I would rather ask whether the pump is loud.",
        "Please don't send me a brochure, just tell me what the small kiln costs.",
        "We don't need more leads, we need someone who can mend a clock. Do you still do it?",
        "I will not follow up on this. If the hall is taken on Saturday, we sing outside.",
        "I never said I could help you grow. That was my predecessor, and I apologise for his letters.",
        "You needn't share this with your network: the council moves the meeting to Thursday.",
        "Don't worry, I am not going to ask you to like my post. I found your glove in the tram.",
        "Ich will Ihnen keine kostenlose Beratung anbieten, ich habe Ihren Schirm in der Bahn gefunden.",
        "Je ne vous propose pas un audit gratuit, j'ai trouvé votre gant dans le tram.",
        "No quiero ofrecerle una consultoría gratuita, encontré su guante en el tranvía.",
        "Non voglio offrirle una consulenza gratuita, ho trovato il suo guanto sul tram.",
        "Ik wil u geen gratis adviesgesprek aanbieden, ik vond uw handschoen in de tram.",
    ],
)
def test_what_is_denied_or_told_of_others_is_not_held_against_them(note: str) -> None:
    assert offers(note) == set()


@pytest.mark.parametrize(
    ("note", "rule"),
    [
        ("I'm not here to sell, but we help founders scale.", "note.value-proposition"),
        ("I am not asking for money, but please like and share my post.", "note.shows-own-work"),
        ("I don't normally write. We offer guaranteed results.", "note.promised-results"),
        ("No need to reply; book a demo whenever you like.", "asks.demonstration"),
        ("We were told you own a shop. Shall I show you how to double your revenue?", "note.offers-to-show"),
        ("You don't need more ads. You need qualified leads, and we bring them.", "note.lead-generation"),
    ],
)
def test_what_is_meant_is_still_seen(note: str, rule: str) -> None:
    assert rule in offers(note)


def test_a_trap_is_seen_however_it_is_told() -> None:
    request = ConnectionRequest(
        id="1",
        requester=Profile(name="Jo Pell"),
        note="I was told to say that your account will be suspended unless you confirm your profile.",
    )
    (judged,) = screener.screen([request])
    assert "safety.account-alarm" in {reason.rule for reason in (*judged.reasons, *judged.counter)}
