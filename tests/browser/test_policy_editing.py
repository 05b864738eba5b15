"""Writing a policy, as two people do it: a pack, a rule with a condition by keyboard alone, tried out, saved, put in force."""

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.conftest import Visit
from tests.browser.person import Person
from tests.browser.shared_steps import save_and_put_in_force

TITLE = "Ferries by their own name"
WORDS = "The steamer leaves at nine. #RiverDay"


def choose(person: Person, name: str | re.Pattern[str], role: str = "button") -> None:
    """Reach something and press it without a mouse."""
    place = person.page.get_by_role(role, name=name).first  # type: ignore[arg-type]
    expect(place).to_be_enabled()
    place.focus()
    place.press("Enter")


def type_a_condition(person: Person) -> Locator:
    field = person.page.get_by_role("combobox", name="When it applies")
    field.focus()
    field.press_sequentially("hasht")
    field.press("ArrowDown")
    field.press("Enter")
    field.press_sequentially(".exi")
    field.press("ArrowDown")
    field.press("Enter")
    field.press_sequentially("x.cam")
    expect(person.page.get_by_role("option", name=re.compile("camel"))).to_be_visible()
    person.finds_it_accessible()
    field.press("ArrowDown")
    field.press("Enter")
    return field


def add_a_rule(person: Person) -> None:
    page = person.page
    choose(person, "Rules", "tab")
    choose(person, "Add a rule")
    person.writes("What it asks, in a line", TITLE)
    person.writes("Why it matters here", "Visitors look for the name on the timetable.")
    page.get_by_label("What is checked").select_option(label="Words to avoid")
    page.get_by_label("Terms").fill("steamer")
    page.get_by_label("How grave it is").select_option(label="Must be fixed")


@pytest.mark.browser
def test_an_editor_writes_a_rule_sees_what_it_does_and_a_second_person_puts_it_in_force(visit: Visit) -> None:
    editor = visit("Maren Lindqvist")
    editor.opens("/policy/versions/new")
    editor.reads("Nothing differs from the policy in force.")
    editor.finds_it_accessible()

    choose(editor, "Packs", "tab")
    choose(editor, re.compile("^Build on this pack.*FTC"))
    editor.reads(re.compile("^1 change against"))
    editor.finds_it_accessible()

    add_a_rule(editor)
    editor.writes("Words to try", WORDS)
    editor.reads(f"New: “{TITLE}” (must be fixed).")
    editor.finds_it_accessible()
    field = type_a_condition(editor)
    expect(field).to_have_value("hashtags.exists(x, x.camel)")
    editor.reads(re.compile("^It means: "))
    field.fill("hashtags.exists(x, !x.camel)")
    editor.reads("Both say the same about it.")
    field.fill("hashtags.exists(x, !x.camle)")
    choose(editor, re.compile("^Write “camel”|^Write “x.camel”"))
    editor.reads(re.compile("^2 changes against"))

    choose(editor, "As source (YAML)")
    source = editor.page.get_by_label("The policy as text (YAML)")
    expect(source).to_have_value(re.compile("# The social media policy of a made-up city council"))
    expect(source).to_have_value(re.compile("- id: ferries-by-their-own-name"))
    editor.finds_it_accessible()
    second = visit("Elias Brandt")
    save_and_put_in_force(editor, second)
    second.opens("/policy")
    second.reads(TITLE)
    second.finds_it_accessible()
    for person in (editor, second):
        person.met_no_trouble()
