"""What the demo prints. A computing file: links in, lines out."""

from collections.abc import Sequence

from api.demonstration.folder import Link


def invitation(address: str, links: Sequence[Link]) -> str:
    """Return the address and one sign-in link per role, grouped by organization, in columns."""
    if not address:
        return "It is still starting; its links are on its own terminal."
    lines = ["", f"  Hashmark answers at {address}", ""]
    width = max((len(_who(link)) for link in links), default=0)
    for organization in dict.fromkeys(link.organization for link in links):
        lines.append(f"  Sign in to {organization} as")
        lines += [f"    {_who(link):<{width}}  {link.url}" for link in links if link.organization == organization]
        lines.append("")
    return "\n".join(lines)


def _who(link: Link) -> str:
    return f"{link.role.replace('_', ' ')} ({link.name})"
