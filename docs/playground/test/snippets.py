"""Runs each Python call of a file with an httpx that sends nothing, and prints what it was called with."""

import json
import sys
import types


class Taken(Exception):
    """The request has been taken down."""


def main() -> None:
    requests: dict[str, str] = {}
    stub = types.ModuleType("httpx")

    def request(method: str, url: str, *, headers: dict[str, str], content: bytes | None) -> None:
        named = [f"{name}: {value}" for name, value in headers.items() if name.lower() not in {"timestamp", "signature", "user-agent"}]
        requests[current] = "\n".join([f"{method} {url}", *named, "", (content or b"").decode()]).rstrip()
        raise Taken

    stub.request = request  # type: ignore[attr-defined]
    sys.modules["httpx"] = stub
    with open(sys.argv[1], encoding="utf-8") as file:
        snippets = json.load(file)
    for current, text in snippets.items():
        try:
            exec(compile(text, current, "exec"), {})
        except Taken:
            pass
        except Exception as error:
            requests[current] = f"{type(error).__name__}: {error}"
    json.dump(requests, sys.stdout)


main()
