"""Fresh accounts of one firm who know the same person are a ring."""

import pytest

from screener.models import ConnectionRequest, MutualConnections, Profile
from screener.network.campaigns import Campaigns


def account(
    number: int, *known: str, company: str = "Vellum Ltd", contacts: int | None = 7
) -> ConnectionRequest:
    return ConnectionRequest(
        id=str(number),
        requester=Profile(name=f"Sender {number}", company=company),
        connection_count=contacts,
        mutual_connections=MutualConnections(names=known),
    )


def ringed(*requests: ConnectionRequest) -> list[int]:
    found = Campaigns.of(requests)
    return [ring.count if (ring := found.others(each).ring) else 0 for each in requests]


def test_a_ring_is_three_fresh_accounts_of_one_firm_who_know_the_same_person() -> None:
    assert ringed(*(account(number, "Ana Ruiz") for number in range(3))) == [2, 2, 2]
    assert ringed(*(account(number, "Ana Ruiz") for number in range(2))) == [0, 0]
    assert ringed(
        *(
            account(number, "Dr Ana Ruiz", company=f"VELLUM{end}")
            for number, end in enumerate(("", " Ltd", " Inc."))
        )
    ) == [2, 2, 2]


@pytest.mark.parametrize(
    "odd",
    [
        account(9, "Tom Bell"),
        account(9, "Ana Ruiz", company="Acme"),
        account(9, "Ana Ruiz", company="Self-employed"),
        account(9, "Ana Ruiz", contacts=51),
        account(9, "Ana Ruiz", contacts=None),
        account(9, "Ana Ruiz", "Tom Bell", "Kim Oda", "Lea Ost"),
        account(9),
    ],
)
def test_who_differs_in_one_thing_is_in_no_ring(odd: ConnectionRequest) -> None:
    assert ringed(*(account(number, "Ana Ruiz") for number in range(3)), odd)[3] == 0
