"""Reads the files under topics/ into plain structures.

A topic begins with "== name". Lines "A = p; ..." name its people, bodies and unnamed voices; "titles:" and "titles2:" its headlines; the
headings "main:", "second:", "lead:" and "own:" are followed by one sentence a line. A sentence line begins with its speaker ("@A", "@A#key"
for a claim that more than one report holds) or "-" for what nobody says; "+" before it keeps it in the paragraph above, "&" only in the same
block. " // " separates a rewording that says the same; in it {#1} is the first number of the
sentence as first written.
"""
from dataclasses import dataclass, field
from pathlib import Path
import re

HERE = Path(__file__).resolve().parent
SECTIONS = ("main", "second", "lead", "own")
LINE = re.compile(r"^([+&]?)(@([A-Z]\d?)(?:#([\w-]+))?|-)\s+(.*)$")


@dataclass
class Cast:
    """A speaker as the topic's file describes him: kind p (person), o (body or document) or u (unnamed)."""

    kind: str
    first: str
    later: str
    extra: str = ""
    body: str = ""


@dataclass
class Sentence:
    """One sentence as written, with its choices and slots still open."""

    glue: str
    speaker: str | None
    key: str | None
    text: str
    alt: str | None


@dataclass
class Topic:
    """Everything that one file says of one event."""

    name: str
    genre: str = "paper"
    cast: dict[str, Cast] = field(default_factory=dict)
    titles: list[str] = field(default_factory=list)
    titles2: list[str] = field(default_factory=list)
    main: list[Sentence] = field(default_factory=list)
    second: list[Sentence] = field(default_factory=list)
    lead: list[Sentence] = field(default_factory=list)
    own: list[Sentence] = field(default_factory=list)


def read_sentence(line: str, where: str) -> Sentence:
    """One line under a section heading."""
    match = LINE.match(line)
    if match is None:
        raise ValueError(f"{where}: cannot read {line!r}")
    glue, _, speaker, key, text = match.groups()
    base, _, alt = text.partition(" // ")
    return Sentence(glue, speaker, key, base.strip(), alt.strip() or None)


def read_cast(line: str) -> tuple[str, Cast]:
    """A line "A = p; first; later; extra; body"."""
    key, _, rest = line.partition("=")
    parts = [part.strip() for part in rest.split(";")] + [""] * 5
    return key.strip(), Cast(parts[0], parts[1], parts[2], parts[3], parts[4])


def read_topics() -> list[Topic]:
    """Every topic of every file, in the order of the files."""
    topics: list[Topic] = []
    section = ""
    for path in sorted((HERE / "topics").glob("*.txt")):
        for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            line = raw.strip()
            where = f"{path.name}:{number}"
            if not line:
                continue
            if line.startswith("== "):
                topics.append(Topic(line[3:]))
                section = ""
                continue
            topic = topics[-1]
            if line.rstrip(":") in SECTIONS:
                section = line.rstrip(":")
            elif line.startswith("genre:"):
                topic.genre = line[6:].strip()
            elif line.startswith("titles:"):
                topic.titles = [one.strip() for one in line[7:].split(" | ")]
            elif line.startswith("titles2:"):
                topic.titles2 = [one.strip() for one in line[8:].split(" | ")]
            elif re.match(r"^[A-Z]\d? = [pou];", line):
                key, cast = read_cast(line)
                topic.cast[key] = cast
            else:
                getattr(topic, section).append(read_sentence(line, where))
    return topics
