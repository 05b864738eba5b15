"""Hosts that imitate a trusted one in any script, and the honest neighbours that do not; hosts that hide where they lead."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.text.addresses.short_hosts import below, hiding_hosts, shorteners
from policies.text.look_alikes import imitated

TRUSTED = (
    "paypal.com", "apple.com", "wikipedia.org", "google.com", "skype.com", "wellpoint.com", "uniswap.org", "microsoft.com", "northfield.gov.uk",
    "amazon.co.uk", "barclays.co.uk", "münchen.de", "cnn.com",
)  # fmt: skip
BAD = [
    "we11point.com", "υɴіѕѡар.org", "rnicrosoft.com", "micr0s0ft.com", "ѕкуре.com", "app1e.com", "ԝікіреԁіа.org", "ԍооԍӏе.com", "paypa1.com", "раураӏ.com", "pаypal.com",
    "g00gle.com", "gооgle.com", "goog1e.com", "ɡoogle.com", "göögle.com", "microsоft.com", "mícrosoft.com", "rnicr0soft.com", "wikipеdia.org", "vvikipedia.org",
    "wikipédia.org", "αpple.com", "аррӏе.com", "appl3.com", "northfie1d.gov.uk", "northfield-gov.uk.example", "northfield-gov-uk.com", "northfield.gov.uk.pay.example",
    "northfield-login.com", "pay-northfield.com", "northfieldtax.com", "securepaypal.com", "paypal-login.com", "paypal-secure-login.net", "login-paypal.com", "paypal.com-verify.net", "amazon-refund.com",
    "arnazon.co.uk", "amаzon.co.uk", "amazom.co.uk", "barc1ays.co.uk", "barclays-secure.co.uk", "my-barclays-online.com", "bаrclays.co.uk", "munchen-online.de", "mϋnchen.de", "xn--pypal-4ve.com",
    "ոorthfield.gov.uk", "micrоsоft.com", "n0rthfield.gov.uk", "northfleld.gov.uk", "northfiield.gov.uk", "nortfhield.gov.uk", "paypal.co", "google.cm", "apple.om", "ρaypal.com", "google.com.co", "paypal.com-secure.org",
]  # fmt: skip
GOOD = [
    "paypal.com", "www.paypal.com", "pay.paypal.com", "apple.com", "support.apple.com", "google.com", "docs.google.com", "northfield.gov.uk", "library.northfield.gov.uk", "southfield.gov.uk",
    "northfield.com", "northfield-school.org", "northfield-cricket.club", "northampton.gov.uk", "applebees.com", "pineapple.com", "grapple.org", "goggles.org", "googol.edu", "wikidata.org",
    "wiktionary.org", "skyscanner.net", "sky.com", "amazonia.org", "amazonrainforest.org", "barclaysarena.de", "munich.com", "berlin.de", "köln.de", "uni-muenchen.de", "cnbc.com", "bbc.co.uk",
    "example.org", "gov.uk", "nhs.uk", "xn--mnchen-3ya.de", "москва.рф", "правительство.рф", "ελλάδα.gr", "日本.jp", "payplan.com", "paypoint.com", "applied.org", "maple.com", "unison.org.uk", "snap.com", "wellcome.org",
    "microscope.com", "northfieldnews.com", "google-analytics-course.org", "ripple.com", "northfield.co", "wikipedia.com",
]  # fmt: skip


def readable(host: str) -> str:
    return ".".join(
        each[4:].encode().decode("punycode") if each.startswith("xn--") else each for each in host.split(".")
    )


@pytest.mark.parametrize("host", BAD)
def test_what_a_hurried_reader_takes_for_a_trusted_host_is_told(host: str) -> None:
    assert imitated(readable(host), TRUSTED) is not None


@pytest.mark.parametrize("host", GOOD)
def test_trusted_hosts_those_below_them_and_honest_neighbours_are_left_alone(host: str) -> None:
    assert imitated(readable(host), TRUSTED) is None


@given(st.sampled_from(TRUSTED), st.text(alphabet="abcxyz019-", min_size=1, max_size=12))
def test_what_belongs_to_a_trusted_host_never_imitates_another(host: str, below_it: str) -> None:
    assert imitated(f"{below_it}.{host}", TRUSTED) is None


@given(st.text(max_size=40))
def test_any_host_gets_an_answer(host: str) -> None:
    imitated(host, TRUSTED)


HIDING = [
    "smarturl.it", "snip.ly", "tr.im", "wp.me", "aka.ms", "bitly.com", "cutt.us", "j.mp", "x.gd", "zurl.co", "bit.ly", "tinyurl.com", "t.co", "lnkd.in", "rebrand.ly", "dub.sh", "t.ly", "shorturl.at", "s.id", "reurl.cc",
    "clck.ru", "vk.cc", "nyti.ms", "bbc.in", "amzn.to", "linktr.ee", "beacons.ai", "abc.onelink.me", "my.app.link", "u123.ct.sendgrid.net", "eur01.safelinks.protection.outlook.com", "urldefense.com", "lihi1.cc", "suo.im",
]  # fmt: skip
PLAIN = ["youtu.be", "wa.me", "t.me", "forms.gle", "example.org", "ly.gov.tw", "northfield.gov.uk", "gov.uk", "bbc.co.uk", "x.com", "linkedin.com", "facebook.com", "instagram.com", "github.io"]  # fmt: skip


@pytest.mark.parametrize("host", HIDING)
def test_hosts_that_hide_where_they_lead_are_known(host: str) -> None:
    assert below(host, hiding_hosts())


@pytest.mark.parametrize("host", PLAIN)
def test_hosts_that_say_where_they_lead_are_let_through(host: str) -> None:
    assert not below(host, hiding_hosts())


def test_our_own_list_is_dated_sourced_and_large_enough_by_itself() -> None:
    own = shorteners()
    assert own.as_of >= "2026-11"
    assert own.sources
    assert len(own.hosts) > 1_000
    assert all("." in host and host == host.lower() for host in own.hosts)
