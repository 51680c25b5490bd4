"""Judges mails by Python's e-mail parser, and the calendar in them by icalendar.

Called with a folder that holds N.eml and N.json; says what differs and ends with 1.
"""

import email.header
import email.parser
import email.policy
import email.utils
import json
import pathlib
import sys

import icalendar

folder = pathlib.Path(sys.argv[1])
complaints = []


def name(old, field):
    """The display name by the older of Python's readers.

    The newer one keeps the space between two encoded words of a name, against RFC 2047, section 6.2:
    https://github.com/python/cpython/issues/128110
    """
    words = email.utils.parseaddr(old[field])[0]
    return str(email.header.make_header(email.header.decode_header(words)))


def judge(path, expected):
    def expect(what, got, wanted):
        if got != wanted:
            complaints.append(f"{path.name}: {what}: got {got!r}, wanted {wanted!r}")

    def expect_mailbox(what, header, wanted):
        expect(f"{what} count", len(header.addresses), 1)
        expect(f"{what} name", name(old, what), wanted["name"])
        if len(old[what]) < 76:
            expect(f"{what} newer name", header.addresses[0].display_name, wanted["name"])
        expect(f"{what} address", header.addresses[0].addr_spec, wanted["address"])

    mail = email.parser.BytesParser(policy=email.policy.default).parsebytes(path.read_bytes())
    old = email.parser.BytesParser().parsebytes(path.read_bytes())
    expect("defects", [p.defects for p in mail.walk() if p.defects], [])
    expect("header defects", [(n, v.defects) for n, v in mail.items() if v.defects], [])
    expect("subject", mail["Subject"], expected["subject"])
    expect_mailbox("From", mail["From"], expected["from"])
    expect_mailbox("To", mail["To"], expected["to"])
    expect_mailbox("Reply-To", mail["Reply-To"], expected["replyTo"])
    expect("others", [mail[x] for x in ("Cc", "Bcc", "List-Unsubscribe")], [None] * 3)
    expect("date", int(mail["Date"].datetime.timestamp()), expected["seconds"])
    expect("id", mail["Message-ID"], expected["id"])
    expect("automatic", mail["Auto-Submitted"], "auto-generated")
    expect("language", mail["Content-Language"], expected["language"])

    text = mail.get_body(("plain",))
    expect("text", text.get_content().splitlines(), expected["body"])
    calendars = [p for p in mail.walk() if p.get_content_type() == "text/calendar"]
    expect("calendars", len(calendars), 1 if expected.get("method") else 0)
    if calendars and expected.get("method"):
        expect("type", mail.get_content_type(), "multipart/alternative")
        expect("method", calendars[0].get_param("method"), expected["method"])
        calendar = icalendar.Calendar.from_ical(calendars[0].get_payload(decode=True))
        event = calendar.walk("VEVENT")[0]
        expect("METHOD", str(calendar["METHOD"]), expected["method"])
        expect("UID", str(event["UID"]), expected["uid"])
        expect("ATTENDEE", str(event["ATTENDEE"]), "mailto:" + expected["to"]["address"])
        expect("CN", event["ATTENDEE"].params["CN"], expected["to"]["name"])
        expect("ORGANIZER", str(event["ORGANIZER"]), "mailto:" + expected["from"]["address"])


for path in sorted(folder.glob("*.eml")):
    judge(path, json.loads(path.with_suffix(".json").read_text("utf-8")))
if not list(folder.glob("*.eml")):
    complaints.append("no mails to judge")
print("\n".join(complaints), file=sys.stderr)
sys.exit(1 if complaints else 0)
