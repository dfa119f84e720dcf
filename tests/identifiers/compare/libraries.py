"""What each library of PyPI says of the cases on standard input: a JSON list of [kind, text] in, a list of libraries out."""

import json
import sys
from collections.abc import Callable
from importlib.metadata import version
from typing import Any

import brutils
from erpbrasil.base.fiscal import ie
from pycpfcnpj import cnpj as pycnpj
from pycpfcnpj import cpf as pycpf
from pycpfcnpj import cpfcnpj
from stdnum import ean
from stdnum.br import cnpj, cpf
from validate_docbr import CNPJ, CPF, PIS

LIBRARIES: list[tuple[str, str, dict[str, Callable[..., Any]]]] = [
    ("validate-docbr", "2026-10-01", {"cpf": CPF().validate, "cnpj": CNPJ().validate, "pis": PIS().validate}),
    ("python-stdnum", "2026-01-04", {"cpf": cpf.is_valid, "cnpj": cnpj.is_valid, "gtin": ean.is_valid}),
    (
        "brutils",
        "2026-06-30",
        {
            "cpf": brutils.is_valid_cpf,
            "cnpj": brutils.is_valid_cnpj,
            "pis": brutils.is_valid_pis,
            "cep": brutils.is_valid_cep,
            "phone": brutils.is_valid_phone,
            "email": brutils.is_valid_email,
        },
    ),
    (
        "pycpfcnpj",
        "2026-01-25",
        {"cpf": pycpf.validate, "cnpj": pycnpj.validate, "cpf_cnpj": cpfcnpj.validate},
    ),
    (
        "erpbrasil.base",
        "2026-10-17",
        {"ie": lambda text, state: ie.validar(state.lower(), text)},
    ),
]


# These take a number without its mask only, as their documentation says.
BARE = {("brutils", "cpf"), ("brutils", "cnpj"), ("brutils", "pis"), ("brutils", "cep"), ("brutils", "phone")}


def verdict(says: Callable[..., Any], kind: str, text: str) -> bool | None:
    """Whether it takes the text; nothing where it fails."""
    try:
        return bool(says(text, kind[3:]) if kind.startswith("ie:") else says(text))
    except Exception:
        return None


cases = json.load(sys.stdin)
found = [
    {
        "name": name,
        "version": version(name),
        "released": released,
        "verdicts": [
            "-"
            if kind.split(":")[0] not in kinds or ((name, kind) in BARE and not text.isalnum())
            else verdict(kinds[kind.split(":")[0]], kind, text)
            for kind, text in cases
        ],
    }
    for name, released, kinds in LIBRARIES
]
json.dump(found, sys.stdout)
