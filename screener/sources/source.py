"""An opened source: its requests as they stream, and what came with them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property

from screener.models import ConnectionRequest, Owner
from screener.network.graph import Network
from screener.network.past import Past
from screener.sources.invited import Invited, all_invited
from screener.sources.tally import Tally

Reading = Callable[[Tally], Iterator[ConnectionRequest]]


class Source:
    """An opened source. Iterating it yields its requests, anew each time.

    Attributes:
        name: the source as shown to a person.
        owner: the owner as a LinkedIn archive describes them; ``None`` from other sources.
        network: the owner's network; empty unless an archive is among the sources.
        pasts: by a contact's id, what lies between them and the owner.
        header: the names of a table's columns; ``None`` for other sources.
    """

    def __init__(
        self,
        name: str,
        reading: Reading,
        *,
        owner: Owner | None = None,
        network: Network | None = None,
        notices: Iterable[str] = (),
        contacts: Callable[[], Iterable[ConnectionRequest]] = tuple,
        invited: Callable[[], Iterable[Invited]] | None = None,
        approached: Callable[[], Iterable[ConnectionRequest]] = tuple,
        pasts: Mapping[str, Past] | None = None,
        notices_on_contacts: Iterable[str] | None = None,
        header: tuple[str, ...] | None = None,
        parts: Iterable["Source"] = (),
    ) -> None:
        self.name = name
        self.owner = owner
        self.network = network or Network()
        self.header = header
        self._contacts = contacts
        self._invited = invited
        self._approached = approached
        self.pasts = pasts or {}
        self._parts = tuple(parts)
        self._reading = reading
        self._notices = tuple(notices)
        self._tally = Tally()
        self._on_contacts = None if notices_on_contacts is None else tuple(notices_on_contacts)

    def __iter__(self) -> Iterator[ConnectionRequest]:
        self._tally = Tally()
        return self._reading(self._tally)

    @cached_property
    def contacts(self) -> tuple[ConnectionRequest, ...]:
        """The people an archive says the owner is connected with, each with what was said."""
        return tuple(self._contacts())

    @cached_property
    def invited(self) -> tuple[Invited, ...]:
        """Whoever asked, as they were known when they asked, and whether they were accepted."""
        return tuple(all_invited(self) if self._invited is None else self._invited())

    @cached_property
    def approached(self) -> tuple[ConnectionRequest, ...]:
        """Whoever an archive's owner invited or wrote with, without being connected or having been asked."""
        return tuple(self._approached())

    @property
    def requests(self) -> Iterator[ConnectionRequest]:
        """The requests, one at a time: memory does not grow with the rows of a table.

        Raises:
            SourceError: the source cannot be read to its end, or is a stream that was read before.
        """
        return iter(self)

    @property
    def notices(self) -> tuple[str, ...]:
        """One plain line each: what was read and ignored, left out, ambiguous, or is not in the source.

        Those about rows are complete once the requests have been read to the end.
        """
        theirs = (notice for part in self._parts for notice in part.notices)
        ours = (f"{self.name}: {notice}" for notice in (*self._notices, *self._tally.notices))
        return (*theirs, *ours)

    @property
    def notices_on_contacts(self) -> tuple[str, ...]:
        """Those notices that concern the people already connected; of a table all."""
        if not self._parts and self._on_contacts is None:
            return self.notices
        theirs = (notice for part in self._parts for notice in part.notices_on_contacts)
        return (*theirs, *(f"{self.name}: {notice}" for notice in self._on_contacts or ()))
