"""A kind of proposal that exists only here: a reply to what somebody said.

`policies_entry` and `workflows_entry` hold what such a kind adds on each of the two floors. `plugin` puts them beside the
kinds that ship, before anything else is imported, and `story` is then played in a process of its own by
`test_made_up_kind`: nothing else is changed for it.
"""
