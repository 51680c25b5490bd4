"""Judges a calendar file by icalendar, vobject, khal and Radicale.

Called with a folder that holds calendar.ics and expected.json; says what differs and ends with 1.
"""

import base64
import datetime
import io
import json
import os
import pathlib
import subprocess
import sys
import wsgiref.util

import icalendar
import radicale
import radicale.config
import vobject

folder = pathlib.Path(sys.argv[1])
raw = (folder / "calendar.ics").read_bytes()
expected = json.loads((folder / "expected.json").read_text("utf-8"))
complaints = []


def expect(judge, what, got, wanted):
    if got != wanted:
        complaints.append(f"{judge}: {what}: got {got!r}, wanted {wanted!r}")


def day(entry):
    return datetime.date.fromisoformat(entry["day"])


def judge_by_icalendar():
    calendar = icalendar.Calendar.from_ical(raw)
    events = calendar.walk("VEVENT")
    expect("icalendar", "errors", [e.errors for e in events if e.errors], [])
    expect("icalendar", "count", len(events), len(expected))
    expect("icalendar", "method", calendar.get("METHOD"), None)
    for event, entry in zip(events, expected):
        expect("icalendar", "uid", str(event["UID"]), entry["uid"])
        expect("icalendar", "summary", str(event["SUMMARY"]), entry["summary"])
        expect("icalendar", "language", event["SUMMARY"].params.get("LANGUAGE"), entry["language"])
        expect("icalendar", "description", str(event["DESCRIPTION"]), entry["description"])
        expect("icalendar", "start", event["DTSTART"].dt, day(entry))
        expect("icalendar", "end", event["DTEND"].dt, day(entry) + datetime.timedelta(1))
        expect("icalendar", "sequence", int(event["SEQUENCE"]), entry["sequence"])
        status = "CANCELLED" if entry["cancelled"] else "CONFIRMED"
        expect("icalendar", "status", str(event["STATUS"]), status)
        alarms = [a["TRIGGER"].dt for a in event.walk("VALARM")]
        wanted = [] if entry["cancelled"] else [datetime.timedelta(-7)]
        expect("icalendar", "alarms", alarms, wanted)


def judge_by_vobject():
    calendar = vobject.readOne(raw.decode("utf-8"))
    calendar.validate(raiseException=True)
    events = calendar.vevent_list
    expect("vobject", "count", len(events), len(expected))
    for event, entry in zip(events, expected):
        expect("vobject", "uid", event.uid.value, entry["uid"])
        expect("vobject", "summary", event.summary.value, entry["summary"])
        expect("vobject", "description", event.description.value, entry["description"])
        expect("vobject", "start", event.dtstart.value, day(entry))
        expect("vobject", "end", event.dtend.value, day(entry) + datetime.timedelta(1))


def khal(*words):
    environment = dict(os.environ, HOME=str(folder), XDG_CONFIG_HOME=str(folder),
                       XDG_DATA_HOME=str(folder), XDG_CACHE_HOME=str(folder), LC_ALL="C.UTF-8")
    program = pathlib.Path(sys.executable).parent / "khal"
    run = subprocess.run([program, "-c", folder / "khal.conf", *words], env=environment,
                         capture_output=True, encoding="utf-8", timeout=60)
    if run.returncode != 0:
        complaints.append(f"khal: {words[0]} ended with {run.returncode}: {run.stderr}")
    return run.stdout


def judge_by_khal():
    (folder / "vdir").mkdir()
    date, time = "%Y-%m-%d", "%H:%M"
    (folder / "khal.conf").write_text(f"""
[calendars]
[[work]]
path = {folder}/vdir
[locale]
local_timezone = Europe/Madrid
default_timezone = Europe/Madrid
timeformat = {time}
dateformat = {date}
longdateformat = {date}
datetimeformat = {date} {time}
longdatetimeformat = {date} {time}
[sqlite]
path = {folder}/khal.db
[default]
default_calendar = work
""", "utf-8")
    khal("import", "--batch", "-a", "work", str(folder / "calendar.ics"))
    for entry in expected:
        listed = khal("list", "--day-format", "", "--format",
                      "{uid}\x1f{title}\x1f{start}\x1f{end}", entry["day"], "1d")
        after = (day(entry) + datetime.timedelta(1)).isoformat()
        line = next((x for x in listed.splitlines() if x.startswith(entry["uid"])), "")
        fields = line.split("\x1f")
        title = entry["summary"]
        expect("khal", "uid", fields[0], entry["uid"])
        expect("khal", "title", fields[1:2], [title])
        expect("khal", "start", fields[2:3], [entry["day"]])
        following = khal("list", "--day-format", "", "--format", "{uid}", after, "1d")
        expect("khal", "day after", entry["uid"] in following, False)


def ask(server, method, path, body=b""):
    """What the calendar server answers to a request, asked without a network."""
    answer = {}
    environment = {
        "REQUEST_METHOD": method, "PATH_INFO": path, "CONTENT_LENGTH": str(len(body)),
        "CONTENT_TYPE": "text/calendar; charset=utf-8", "wsgi.input": io.BytesIO(body),
        "HTTP_AUTHORIZATION": "Basic " + base64.b64encode(b"ana:-").decode(),
    }
    wsgiref.util.setup_testing_defaults(environment)
    content = server(environment, lambda status, headers: answer.update(status=status))
    return answer["status"], b"".join(content)


def judge_by_radicale():
    settings = radicale.config.load()
    settings.update({
        "storage": {"filesystem_folder": str(folder / "radicale")}, "auth": {"type": "none"},
        "rights": {"type": "owner_only"}, "logging": {"level": "error"},
    }, "judge", privileged=True)
    server = radicale.Application(settings)
    status, _ = ask(server, "PUT", "/ana/work/", raw)
    expect("Radicale", "put", status, "201 Created")
    status, kept = ask(server, "GET", "/ana/work/")
    expect("Radicale", "get", status, "200 OK")
    events = icalendar.Calendar.from_ical(kept).walk("VEVENT")
    got = {str(e["UID"]): (str(e["SUMMARY"]), e["DTSTART"].dt.isoformat()) for e in events}
    expect("Radicale", "events", got, {e["uid"]: (e["summary"], e["day"]) for e in expected})


judge_by_icalendar()
judge_by_vobject()
judge_by_khal()
judge_by_radicale()
print("\n".join(complaints), file=sys.stderr)
sys.exit(1 if complaints else 0)
