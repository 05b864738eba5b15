"""How deciding goes is set in forms alone: reminders, low risk, a reason for rejecting and a stage that a rule adds; members read it all."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import DESKTOP, PHONE, Visit
from tests.browser.person import Person
from tests.browser.shared_steps import save_and_put_in_force
from tests.browser.test_policy_editing import choose

RULE = "Prices are checked"
STAGE = "A look at the price"
REASON = "It is the minister's to say"


def sets_the_reminders(person: Person) -> None:
    choose(person, "Deciding", "tab")
    person.page.get_by_label("Whoever has not decided is reminded after").select_option(label="A third of the time")
    person.reads(
        "In a stage of 24 working hours: a reminder after about 8, others asked too after 18, and the end after 24."
    )


def says_what_is_low_risk(person: Person) -> None:
    field = person.page.get_by_role("combobox", name="It is of low risk if")
    field.fill("")
    for question in ("It is a post", "It has no link", "It has no picture"):
        choose(person, question)
    expect(field).to_have_value('proposal.kind == "post" && links.size() == 0 && media.size() == 0')
    person.reads(re.compile("^It means: it is a post"))


def adds_a_reason(person: Person) -> None:
    choose(person, "Add a reason")
    field = person.page.get_by_label("Reason 1")
    expect(field).to_be_focused()
    field.fill(REASON)
    field.press("Tab")


def adds_a_stage_to_a_rule(person: Person) -> None:
    page = person.page
    choose(person, "Rules", "tab")
    choose(person, "Add a rule")
    person.writes("What it asks, in a line", RULE)
    person.writes("Why it matters here", "A price binds the council.")
    page.get_by_label("What is checked").select_option(label="Words to avoid")
    page.get_by_label("Terms").fill("tariff")
    page.get_by_label("How grave it is").select_option(label="More people decide")
    choose(person, "Describe a new stage that it adds")
    field = page.get_by_label("Its name", exact=True).last
    expect(field).to_be_focused()
    field.fill(STAGE)
    field.press("Tab")
    page.get_by_role("group", name="Who is asked").last.get_by_label("CEO office").check()
    page.get_by_label("Why they are asked").last.fill("The CEO office knows what was agreed.")
    person.reads(f"Added when the rule “{RULE}” is not met.")


def is_told_it_all(person: Person) -> None:
    """What every member reads: each part under its own heading, in words alone."""
    person.opens("/policy")
    person.reads("Whoever has not decided is reminded once a third of a stage’s time has passed.")
    person.reads(re.compile("^A proposal is of low risk if it is a post, .*, and every rule that applies to it is met"))
    person.reads(REASON)
    person.reads(f"Where it is not met, the stage “{STAGE}” is added.")
    person.reads(f"Added when the rule “{RULE}” is not met.")
    person.reads("Approvals still hold when misspelled words are put right")
    for heading in ("When nobody answers", "What may be approved several at once", "Reasons for rejecting"):
        expect(person.page.get_by_role("heading", name=heading)).to_be_visible()
    person.finds_it_accessible()
    person.fits_the_screen()


@pytest.mark.browser
def test_who_never_sees_the_source_says_how_deciding_goes_and_every_member_reads_it(visit: Visit) -> None:
    editor = visit("Maren Lindqvist")
    editor.opens("/policy/versions/new")
    editor.reads("Nothing differs from the policy in force.")
    sets_the_reminders(editor)
    says_what_is_low_risk(editor)
    adds_a_reason(editor)
    editor.finds_it_accessible()
    adds_a_stage_to_a_rule(editor)
    editor.finds_it_accessible()
    editor.reads(re.compile("^5 changes against"))
    second = visit("Elias Brandt")
    save_and_put_in_force(editor, second)
    is_told_it_all(second)
    member = visit("Priya Nair", device=PHONE)
    is_told_it_all(member)
    for person in (editor, second, member):
        person.met_no_trouble()


@pytest.mark.browser
@pytest.mark.parametrize("device", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_what_the_server_refuses_leads_to_its_field(visit: Visit, device: dict[str, object]) -> None:
    editor = visit("Maren Lindqvist", device=device)
    editor.opens("/policy/versions/new")
    choose(editor, "As source (YAML)")
    source = editor.page.get_by_label("The policy as text (YAML)")
    written = source.input_value()
    wrong = written.replace("remind_at: 50", "remind_at: 5")
    source.fill(wrong + "reject_reasons: [{id: ours, title: ''}]\n")
    for place, label in (
        ("When nobody answers, when people are reminded", "Whoever has not decided is reminded after"),
        (re.compile("^Reason for rejecting 1"), "Reason 1"),
    ):
        choose(editor, "Side by side")
        choose(editor, place)
        expect(editor.page.get_by_label(label)).to_be_focused()
        expect(editor.page.get_by_label(label)).to_have_attribute("aria-invalid", "true")
    editor.finds_it_accessible()
    editor.fits_the_screen()
    editor.page.get_by_label("Whoever has not decided is reminded after").select_option(label="Half of the time")
    choose(editor, re.compile("^Remove this reason"))
    choose(editor, "As source (YAML)")
    expect(source).to_have_value(written)
    editor.met_no_trouble()
