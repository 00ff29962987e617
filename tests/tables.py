"""A table with every documented column, and how tables are read in tests."""

import io
from typing import Any

from screener.models import ConnectionRequest
from screener.sources import Source, read

DOCUMENTED = """\
id,name,profile URL,headline,position,company,industry,location,about,groups,schools,employers,note,sent at,\
mutual count,mutual names,messages since,known as,connected,company size,company dates,employer dates,\
connection count
a1,Ada Quist,https://www.linkedin.com/in/ada-quist,Baker,Head Baker,Quist & Co,Food,Bergen,I bake.,\
Bread;Salt,School of Rye | Evening School,Old Mill,"Dear Ruth,
may I ask?",2026-11-20 09:30,12,Ben Ito; Cy Roe,"them: Hello
and welcome
me: Hi",friend,no,30,Jan 2020 – Present,2015 – 2019,500+
"""


def source(text: str | bytes, **options: Any) -> Source:
    return read(io.BytesIO(text.encode() if isinstance(text, str) else text), **options)


def requests(text: str | bytes, **options: Any) -> list[ConnectionRequest]:
    return list(source(text, **options))


def only(text: str | bytes, **options: Any) -> ConnectionRequest:
    (request,) = requests(text, **options)
    return request


def notices(text: str | bytes, **options: Any) -> str:
    opened = source(text, **options)
    list(opened)
    assert all(len(notice.splitlines()) == 1 for notice in opened.notices)
    return "\n".join(opened.notices)
