"""Invented names: people, places and the stems of houses."""
import random

DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
FIRST_F = "Ada Brita Clemency Dorit Elspeth Farida Greta Hilde Imke Jorun Katya Leonie Mabel Nadine Orla Petra Rosalind Sunniva Tamsin Ursel Vera Wanda Yara Zelda".split()
FIRST_M = "Anton Bertil Cosmo Dirk Edvard Faisal Gregor Hamish Ivo Jasper Konrad Lorcan Milo Niels Osric Pavel Quentin Rufus Stellan Tobias Ulric Viktor Wilf Zoltan".split()
_LAST = [
    "Abb Ald Bark Bream Cald Corl Dart Ever Fenn Garr Hask Inger Jess Kell Lamm Marl Nort Ort Pell Quay Rand Sall Tarr Umber Vent Wend Yarl".split(),
    "acre adine bolt by combe dane ecote erby gill holt ingham ison kin lock mond nell oway penny quist rick sby tree ulf vane wether".split(),
]
_PLACE = [
    "Amber Black Cor Dun Elm Farrow Glen Hart Isk Jarrow Kest Lin Mor Neth Ox Pen Quar Ros Sker Thorn Ul Vel Wyn Yar Zel".split(),
    "admouth beck cray dell enhall fleet garth haven ingsea karn lode marsh nock oway pool rigg stow thwick uld vane water yeat".split(),
]
_RIVER = "Anther Brisk Colm Dorrow Evel Fane Gling Hallow Issel Jurn Kerrow Lemm Marn Nessel Orrin Prusk Rill Sark Tervel Ummer Voss Wend".split()
_REGION = "Ambria Borland Corvane Dalmark Estria Fennmark Gorsland Haldia Invermark Jutria Kerland Lorrain-Vale Mossmark Norvale Ostria".split()


def person_last(rng: random.Random, used: set[str]) -> str:
    """A surname that nobody else in the story has."""
    while True:
        name = rng.choice(_LAST[0]) + rng.choice(_LAST[1])
        if name not in used:
            used.add(name)
            return name


def place(rng: random.Random, used: set[str]) -> str:
    """A town that no other story of the run is set in."""
    while True:
        name = rng.choice(_PLACE[0]) + rng.choice(_PLACE[1])
        if name not in used:
            used.add(name)
            return name


def places(rng: random.Random, used: set[str]) -> list[str]:
    """Town, second town, river and region of one story."""
    return [place(rng, used), place(rng, used), rng.choice(_RIVER), rng.choice(_REGION)]
